import { BatonError, type ErrorBody, type ErrorCode, errors } from '@baton/contracts'
import type { ErrorHandler, NotFoundHandler } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { ZodError } from 'zod'
import type { AppContext, AppEnv, Dependencies } from '../app-context.ts'

/** The one place where errors become responses. What it does not know is logged and told as `internal.error`. */
export function handleErrors({ log }: Dependencies): ErrorHandler<AppEnv> {
  return (error, context) => {
    if (error instanceof BatonError) return respond(context, error.code, error.message, error.details)
    if (error instanceof ZodError) return respond(context, 'request.invalid', describe(error))
    if (error instanceof HTTPException && error.status === 413) return respond(context, 'request.too_large')
    log('error', 'request failed', {
      requestId: context.get('requestId'),
      path: context.req.routePath,
      error: String(error),
      stack: error.stack,
    })
    return respond(context, 'internal.error')
  }
}

export const handleNotFound: NotFoundHandler<AppEnv> = (context) => respond(context, 'route.not_found')

/** A finding a line: where, what was wanted. Values are left out; they may be a person's words. */
function describe(error: ZodError): string {
  return error.issues
    .slice(0, 5)
    .map((issue) => `${issue.path.join('.') || 'body'}: ${issue.message}`)
    .join('; ')
}

function respond(
  context: AppContext,
  code: ErrorCode,
  message?: string,
  details?: Record<string, unknown>,
): Response {
  const [status, words] = errors[code]
  const requestId = context.get('requestId')
  const body: ErrorBody = {
    error: { code, message: message ?? words, requestId, ...(details ? { details } : {}) },
  }
  const retryAfter = details?.retryAfterSeconds
  if (typeof retryAfter === 'number') context.header('retry-after', String(retryAfter))
  context.header('cache-control', 'no-store')
  return context.json(body, status)
}
