import type { ModelFaultKind } from '@baton/contracts'
import { ModelFault } from '../model/model-part.ts'

const BY_STATUS: Record<number, ModelFaultKind> = {
  401: 'unauthorised',
  402: 'forbidden',
  403: 'forbidden',
  404: 'not_found',
  413: 'too_large',
  429: 'rate_limited',
  529: 'overloaded',
}

const BY_TYPE: Record<string, ModelFaultKind> = {
  invalid_request_error: 'bad_request',
  authentication_error: 'unauthorised',
  billing_error: 'forbidden',
  permission_error: 'forbidden',
  not_found_error: 'not_found',
  request_too_large: 'too_large',
  rate_limit_error: 'rate_limited',
  timeout_error: 'server_error',
  overloaded_error: 'overloaded',
}

/** The fault that the API words as an error of this type. */
export function faultOfType(type: string, message: string): ModelFault {
  return new ModelFault(BY_TYPE[type] ?? 'server_error', `The model's server said ${type}: ${message}`)
}

interface StatusError extends Error {
  status: number
  headers?: Headers
}

/** What a failed request means. `begun`: bytes of an answer had arrived. */
export function faultOf(error: unknown, begun: boolean): ModelFault {
  if (error instanceof ModelFault) return error
  if (isStatusError(error)) {
    const kind = BY_STATUS[error.status] ?? (error.status >= 500 ? 'server_error' : 'bad_request')
    const retryAfterMs = retryAfterOf(error.headers)
    return new ModelFault(kind, `The model's server answered ${error.status}.`, {
      retryAfterMs,
      cause: error,
    })
  }
  return begun
    ? new ModelFault('cut_off', 'The connection to the model broke off.', { cause: error })
    : new ModelFault('unreachable', "The model's server cannot be reached.", { cause: error })
}

function isStatusError(error: unknown): error is StatusError {
  return error instanceof Error && 'status' in error && typeof error.status === 'number'
}

/** Milliseconds; the header holds seconds or a date, and some servers send milliseconds apart. */
function retryAfterOf(headers: Headers | undefined): number | undefined {
  const exact = Number(headers?.get('retry-after-ms') ?? Number.NaN)
  if (exact >= 0) return exact
  const header = headers?.get('retry-after')
  if (!header) return undefined
  const ms = /^\d+(\.\d+)?$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now()
  return Number.isFinite(ms) ? Math.max(0, Math.round(ms)) : undefined
}
