import { BatonError } from '@baton/contracts'
import type { Callee } from '../remote/remote.ts'

/** What may be called at a machine's private door. Only the directory's machine has the first two. */
export type Room = 'directory' | 'staff' | 'machine'

const TIMEOUT_MS = 15_000

/** A room of another machine. Calls reject with `machine.unreachable` when it does not answer within 15 s. */
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
