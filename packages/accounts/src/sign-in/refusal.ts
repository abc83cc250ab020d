import { BatonError, type ErrorCode } from '@baton/contracts'
import { isAPIError } from '@better-auth/core/utils/is-api-error'

/** What the accounts library says no with, in our words. What is not here is ours to mend. */
const codes: Record<string, ErrorCode> = {
  UNAUTHORIZED: 'staff.sign_in_required',
  SESSION_NOT_FRESH: 'staff.not_fresh',
  INVALID_PASSWORD: 'staff.password_wrong',
  INVALID_CODE: 'staff.code_wrong',
  INVALID_BACKUP_CODE: 'staff.code_wrong',
  INVALID_TWO_FACTOR_COOKIE: 'staff.code_expired',
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: 'staff.code_expired',
  ACCOUNT_TEMPORARILY_LOCKED: 'limit.sign_in',
  // The library takes what a browser answered wrongly for a fault of its own.
  FAILED_TO_VERIFY_REGISTRATION: 'staff.passkey_refused',
}

/** Calls the accounts library; what it refuses is a BatonError, by default `otherwise`. */
export async function refusing<T>(otherwise: ErrorCode, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!isAPIError(error)) throw error
    const code = error.body?.code
    const known = code === undefined ? undefined : codes[code]
    if (known === undefined && error.statusCode >= 500) throw error
    throw new BatonError(known ?? otherwise)
  }
}
