import type { Board } from './board.ts'
import type { ClientOptions } from './client-options.ts'
import type { Session } from './session.ts'
import { tellRead, tellTyping } from './tell-attention.ts'
import { type TrackCall, trackEvent } from './track-event.ts'

/** What is told beside messages. */
export type Aside = [kind: 'track', ...call: TrackCall] | [kind: 'typing', active: boolean] | [kind: 'read']

interface Client {
  session: Session
  board: Board
  options: ClientOptions
}

/** One file for all of them: what tells is loaded when the first of them is told. */
export function tellAside(client: Client, aside: Aside): void {
  if (aside[0] === 'typing') tellTyping(client, aside[1])
  else if (aside[0] === 'read') tellRead(client)
  else {
    const [, ...call] = aside
    trackEvent(client, call)
  }
}
