import { BatonError } from '@baton/contracts'
import type { Callee } from '../remote/remote.ts'

/** What may be called at a machine's private door. Only the directory's machine has the first two. */
export type Room = 'directory' | 'staff' | 'machine'

// A site that is to leave waits 15 s for its last requests.
const TIMEOUT_MS = 30_000

/** A room of another machine. Calls reject with `machine.unreachable` when it does not answer within 30 s. */
export function peerAt(address: string, token: string, room: Room): Callee {
  return {
    async fetch(request) {
      const { pathname } = new URL(request.url)
      try {
        return await fetch(new URL(`/${room}${pathname}`, address), {
          method: 'POST',
          headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
          body: await request.text(),
          signal: AbortSignal.timeout(TIMEOUT_MS),
        })
      } catch {
        throw new BatonError('machine.unreachable', { details: { retryAfterSeconds: 2 } })
      }
    },
  }
}
