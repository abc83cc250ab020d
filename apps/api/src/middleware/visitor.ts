import { BatonError } from '@baton/contracts'
import { readAccessToken } from '@baton/desk'
import type { MiddlewareHandler } from 'hono'
import type { AppEnv, Dependencies } from '../app-context.ts'
import { bearer } from './bearer.ts'

/** Who the visitor is, by the access token in the header; a token of another site is unknown here. */
export function visitorByToken({ tokens }: Dependencies): MiddlewareHandler<AppEnv> {
  return async (context, next) => {
    const token = bearer(context)
    if (!token) throw new BatonError('session.required')
    const { visitorId, expiresAt } = readAccessToken(context.get('site').store, tokens, token)
    context.set('visitor', { id: visitorId, expiresAt })
    await next()
  }
}
