import type { ErrorBody, ErrorCode } from '@baton/contracts'

export type ProblemCode = ErrorCode | 'network' | 'sign_in.wrong'

/** A request that did not do what it should, with words that may be shown. */
export class Problem extends Error {
  override name = 'Problem'
  readonly code: ProblemCode
  readonly details: Record<string, unknown>
  constructor(code: ProblemCode, message: string, details: Record<string, unknown> = {}) {
    super(message)
    this.code = code
    this.details = details
  }
}

export const noConnection = () =>
  new Problem('network', 'The server cannot be reached. Check your connection and try again.')

export const noAnswer = () =>
  new Problem('network', 'The server does not answer. Check your connection and try again.')

/** The problem in an error response: ours has `error.code`, the accounts library's a bare `code` and `message`. */
export async function problemIn(response: Response): Promise<Problem> {
  const body = (await response.json().catch(() => null)) as Partial<ErrorBody> | { code?: string } | null
  if (body && 'error' in body && body.error) {
    return new Problem(body.error.code, body.error.message, body.error.details)
  }
  // Whoever stands before the server has heard nothing from it either.
  if (response.status >= 502 && response.status <= 504) return noAnswer()
  if (response.status === 429) {
    return new Problem('limit.sign_in', 'Too many tries. Wait a minute, then try again.')
  }
  if (response.status === 401 || response.status === 403) {
    return new Problem('sign_in.wrong', 'The e-mail address or the password is not right.')
  }
  if (response.status === 400) return new Problem('request.invalid', 'Check what you entered and try again.')
  return new Problem('internal.error', 'Something went wrong on the server. Try again in a moment.')
}

export function asProblem(error: unknown): Problem {
  return error instanceof Problem
    ? error
    : new Problem('internal.error', 'Something went wrong here. Reload the page.')
}
