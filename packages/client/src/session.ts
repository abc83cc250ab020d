import type { VisitorSession } from '@baton/contracts'
import type { KeptStore } from './kept/kept.ts'
import { type Problem, RequestError, type Send } from './request.ts'

/** A signed token of the page's own server, or what gets one. */
export type IdentitySource = string | (() => string | Promise<string>)

export interface SessionOptions {
  kept: KeptStore
  send: Send
  /** One tab at a time: see `withLock`. */
  exclusively: <Result>(work: () => Promise<Result>) => Promise<Result>
  language: string | undefined
  settleMs: number
  /** This page's visitor is somebody else from now on, or the same one elsewhere: read again. */
  onIdentified: () => void
  /** The page gave no token, or the server refused it. */
  onUnidentified: (problem: Problem) => void
  /** The session is over for good and was forgotten. */
  onForgotten: (problem: Problem | null) => void
}

/** The visitor's tokens. The client's clock decides nothing: the server says when a token has ended. */
export interface Session {
  /** Who the visitor is, told to the server when there is a session to tell it of: now, or with the first message. */
  identify(source: IdentitySource): Promise<void>
  /** Starts one if there is none. Only ever called because the visitor acted. */
  start(): Promise<void>
  headers(): Promise<Record<string, string>>
  /** A request as the visitor; refreshed once and repeated if the server says that the token has ended. */
  call(method: string, path: string, body?: unknown): Promise<unknown>
  /** After the server refused: true when there are new tokens, false when the session is gone. */
  renew(code: Problem): Promise<boolean>
  forget(problem: Problem | null): void
  /** Forgets at once and then ends it on the server, if the server can be reached. */
  end(): Promise<void>
}

export function createSession(options: SessionOptions): Session {
  const { kept, send, exclusively, language, settleMs, onForgotten } = options
  /** Not told to the server yet. */
  let identity: IdentitySource | null = null
  /** By the stream, which is told later that its token has ended. */
  let used: string | undefined
  const current = () => kept.read().session
  const keepSession = (session: VisitorSession) => kept.update((all) => ({ ...all, session }))

  function forget(problem: Problem | null) {
    kept.update((all) => ({ ...all, session: null, conversationId: null }))
    onForgotten(problem)
  }

  function token(): string {
    const session = current()
    if (!session) throw new RequestError('session.required', true)
    return session.accessToken
  }

  const trade = async ({ refreshToken }: VisitorSession) =>
    (await send('POST', '/session/refresh', { refreshToken })) as VisitorSession

  /** Trades the tokens unless another tab has done so since `spent` was refused. */
  const refresh = (spent: string | undefined) =>
    exclusively(async () => {
      if (token() !== spent) return
      // Browsers pass storage from process to process a little later than locks.
      await new Promise((resolve) => setTimeout(resolve, settleMs))
      const session = current()
      if (session?.accessToken === spent) keepSession(await trade(session))
    })

  async function renewFrom(code: Problem, spent: string | undefined): Promise<boolean> {
    // A token that ended long ago is `required`: the server has swept it and knows it no more.
    if (code !== 'session.revoked') {
      try {
        await refresh(spent)
        return true
      } catch (error) {
        if (!(error instanceof RequestError) || !error.final) throw error
      }
    }
    // Another tab may have started a new session meanwhile, which is not ours to forget.
    const session = current()
    if (session && session.accessToken !== spent) return true
    forget('session.revoked')
    return false
  }

  async function call(method: string, path: string, body?: unknown) {
    const spent = token()
    try {
      return await send(method, path, body, spent)
    } catch (error) {
      if (!(error instanceof RequestError) || !error.code.startsWith('session.')) throw error
      if (!(await renewFrom(error.code, spent))) throw new RequestError('session.revoked', true)
      return send(method, path, body, token())
    }
  }

  /** What tells is a file of its own: few pages vouch for their visitors. */
  async function tellIdentity() {
    const source = identity
    if (!source) return
    identity = null
    const isTold = await import('./tell-identity.ts').then(
      (file) => file.tellIdentity(source, { ...options, current, call, keepSession, forget }),
      () => false,
    )
    if (!isTold) identity = source
  }

  async function end() {
    const ended = current()
    identity = null
    forget(null)
    if (!ended) return
    const endWith = ({ accessToken }: VisitorSession) => send('POST', '/session/end', {}, accessToken)
    await endWith(ended)
      .catch(async ({ code }: RequestError) => {
        if (code !== 'session.revoked') await endWith(await trade(ended))
      })
      // Without the tokens nobody can use what is left of it; it ends by itself.
      .catch(() => {})
  }

  return {
    async identify(source) {
      identity = source
      if (current()) await tellIdentity()
    },
    async start() {
      // Outside of the lock, which a refresh needs too; two tabs that do it at once are the same visitor.
      await tellIdentity()
      await exclusively(async () => {
        if (!current()) keepSession((await send('POST', '/session', { language })) as VisitorSession)
      })
    },
    async headers() {
      used = token()
      return { authorization: `Bearer ${used}` }
    },
    call,
    renew: (code) => renewFrom(code, used),
    forget,
    end,
  }
}
