import type { MiddlewareHandler } from 'hono'
import type { AppEnv } from '../app-context.ts'

/** Names each request to the API, so that a person's report and a log line can be matched. */
export const requestId: MiddlewareHandler<AppEnv> = async (context, next) => {
  const id = crypto.randomUUID().slice(0, 8)
  context.set('requestId', id)
  await next()
  context.header('x-content-type-options', 'nosniff')
  // Built files are counted by the byte, and one is like the other.
  if (context.req.path.startsWith('/v1/')) context.header('x-request-id', id)
}
