import { BatonError, type ErrorCode } from '@baton/contracts'

/** Whoever answers calls: an object of the platform, or a machine. */
export interface Callee {
  fetch(request: Request): Promise<Response>
}

/** Methods of an object elsewhere. Arguments and results are plain values. */
export type Remote<Methods> = {
  [Name in keyof Methods]: Methods[Name] extends (...input: infer Input) => infer Output
    ? (...input: Input) => Promise<Awaited<Output>>
    : never
}

type Answer =
  | { result: unknown }
  | { error: { code: ErrorCode; message: string; details?: Record<string, unknown> } }

// The Worker passes on no address of this form, and a Node machine hears it at its private door only.
const CALL = '/call/'

/**
 * Calls what is elsewhere by name of method. A BatonError thrown there is one here; anything else is `internal.error`.
 * The callee is found anew for each call, because a platform may tie a stub to the request that got it.
 */
export function remote<Methods>(find: () => Callee): Remote<Methods> {
  const call = async (method: string, input: unknown[]) => {
    const init = { method: 'POST', body: JSON.stringify(input) }
    const response = await find().fetch(new Request(`https://callee${CALL}${method}`, init))
    const answer = (await response.json()) as Answer
    if (!('error' in answer)) return answer.result
    const { code, ...rest } = answer.error
    throw new BatonError(code, rest)
  }
  return new Proxy({} as Remote<Methods>, {
    get: (_, method) =>
      // A promise that resolves to this asks for its `then`, and must not find one.
      method === 'then' ? undefined : (...input: unknown[]) => call(String(method), input),
  })
}

/** Answers such a call; null when the request is none. */
export async function answerCall(methods: object, request: Request): Promise<Response | null> {
  const { pathname } = new URL(request.url)
  if (!pathname.startsWith(CALL)) return null
  const method: unknown = Object.getOwnPropertyDescriptor(methods, pathname.slice(CALL.length))?.value
  try {
    if (typeof method !== 'function') throw new Error(`There is no method ${pathname}.`)
    const result: unknown = await method(...((await request.json()) as unknown[]))
    return Response.json({ result: result ?? null } satisfies Answer)
  } catch (error) {
    if (!(error instanceof BatonError)) console.error(error)
    const { code, message, details } = error instanceof BatonError ? error : new BatonError('internal.error')
    return Response.json({ error: { code, message, details } } satisfies Answer)
  }
}
