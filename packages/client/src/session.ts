import type { VisitorSession } from '@baton/contracts'
import type { KeptStore } from './kept/kept.ts'
import { type Problem, RequestError, type Send } from './request.ts'

export interface SessionOptions {
  kept: KeptStore
  send: Send
  /** One tab at a time: see `withLock`. */
  exclusively: <Result>(work: () => Promise<Result>) => Promise<Result>
  language: string | undefined
  /** The session is over for good and was forgotten. */
  onForgotten: (problem: Problem | null) => void
}

/** The visitor's tokens. The client's clock decides nothing: the server says when a token has ended. */
export interface Session {
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

export function createSession({ kept, send, exclusively, language, onForgotten }: SessionOptions): Session {
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
    used = session.accessToken
    return used
  }

  /** Trades the tokens unless another tab has done so since `spent` was refused. */
  const refresh = (spent: string | undefined) =>
    exclusively(async () => {
      const session = current()
      if (!session) throw new RequestError('session.required', true)
      if (session.accessToken !== spent) return
      const { refreshToken } = session
      keepSession((await send('POST', '/session/refresh', { refreshToken })) as VisitorSession)
    })

  async function renewFrom(code: Problem, spent: string | undefined): Promise<boolean> {
    if (code === 'session.expired') {
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

  async function end() {
    const ended = current()
    forget(null)
    if (!ended) return
    const endWith = (accessToken: string) => send('POST', '/session/end', {}, accessToken)
    try {
      await endWith(ended.accessToken).catch(async (error: RequestError) => {
        if (error.code !== 'session.expired') throw error
        const { refreshToken } = ended
        const fresh = (await send('POST', '/session/refresh', { refreshToken })) as VisitorSession
        await endWith(fresh.accessToken)
      })
    } catch {
      // Without the tokens nobody can use what is left of it; it ends by itself.
    }
  }

  return {
    start: () =>
      exclusively(async () => {
        if (!current()) keepSession((await send('POST', '/session', { language })) as VisitorSession)
      }),
    headers: async () => ({ authorization: `Bearer ${token()}` }),
    call,
    renew: (code) => renewFrom(code, used),
    forget,
    end,
  }
}
