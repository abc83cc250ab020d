import type { OutputOf, VisitorSession } from '@baton/contracts'
import { type Problem, RequestError, type Send } from './request.ts'
import type { IdentitySource } from './session.ts'

/** What telling needs of a session. */
export interface Teller {
  current: () => VisitorSession | null
  send: Send
  call: (method: string, path: string, body?: unknown) => Promise<unknown>
  keepSession: (session: VisitorSession) => void
  forget: (problem: Problem | null) => void
  onIdentified: () => void
  onUnidentified: (problem: Problem) => void
}

/** Tells the server who the visitor is. False: that did not work now, and may with the next message. */
export async function tellIdentity(source: IdentitySource, teller: Teller): Promise<boolean> {
  const { current, keepSession, forget, onIdentified, onUnidentified } = teller
  const before = current()?.visitorId
  try {
    const { session, kept: isSame } = await present(source, teller)
    if (before && !isSame) forget(null)
    keepSession(session)
    if (before && isSame && before !== session.visitorId) onIdentified()
    return true
  } catch (error) {
    if (error instanceof RequestError && !error.final) return false
    onUnidentified(error instanceof RequestError ? error.code : 'identity.invalid')
    return true
  }
}

/** Asks the page for another token once: the one it had may have ended while nobody wrote. */
async function present(source: IdentitySource, { current, call, send }: Teller) {
  const ask = async () => {
    const body = { token: typeof source === 'string' ? source : await source() }
    const path = '/session/identify'
    return (await (current() ? call('POST', path, body) : send('POST', path, body))) as OutputOf<'identify'>
  }
  try {
    return await ask()
  } catch (error) {
    const isOld = error instanceof RequestError && error.code === 'identity.expired'
    if (!isOld || typeof source === 'string') throw error
    return ask()
  }
}
