import type { BatonClient } from '@baton/client'
import { Component } from 'preact'
import type { Here } from '../menu/here.ts'
import { spoken } from './spoken.ts'
import { isAgreed, VoiceNotice } from './voice-notice.tsx'

const stops = new WeakMap<BatonClient, () => void>()

/** Are answers read to this visitor? */
export const isReading = (client: BatonClient): boolean => stops.has(client)

export const stopReading = (client: BatonClient): void => stops.get(client)?.()

/** Stands there until the visitor knows what speech may do; from then on answers are read. */
export class ReadAloud extends Component<{ here: Here }> {
  override componentDidMount() {
    if (isAgreed(this.props.here.ui.client)) this.start()
  }

  start = () => {
    const { here } = this.props
    startReading(here)
    here.close()
  }

  override render({ here }: { here: Here }) {
    return isAgreed(here.ui.client) ? null : <VoiceNotice here={here} goOn={this.start} />
  }
}

/** Reads each answer that comes from now on, once it is finished. Closing the panel ends what is being read. */
function startReading({ ui: { client, tag }, root }: Here): void {
  const dialog = root.querySelector('dialog')
  const known = new Set(client.getState().messages.map(({ id }) => id))
  const silence = () => speechSynthesis.cancel()
  const unsubscribe = client.subscribe(({ messages }) => {
    for (const { id, kind, author, text } of messages) {
      if (known.has(id)) continue
      known.add(id)
      if (kind !== 'text' || author.kind === 'visitor' || !dialog?.open) continue
      speechSynthesis.speak(Object.assign(new SpeechSynthesisUtterance(spoken(text)), { lang: tag }))
    }
  })
  dialog?.addEventListener('close', silence)
  stops.set(client, () => {
    unsubscribe()
    dialog?.removeEventListener('close', silence)
    silence()
    stops.delete(client)
  })
}
