import { BatonError } from '@baton/contracts'
import { readAccessToken } from '@baton/desk'
import { isVerified, readSettings } from '@baton/store'
import type { MiddlewareHandler } from 'hono'
import type { AppEnv, Dependencies } from '../app-context.ts'
import { bearer } from './bearer.ts'

/** Who the visitor is, by the access token in the header; a token of another site is unknown here. */
export function visitorByToken({ tokens }: Dependencies): MiddlewareHandler<AppEnv> {
  return async (context, next) => {
    const token = bearer(context)
    if (!token) throw new BatonError('session.required')
    const { visitorId, expiresAt } = readAccessToken(context.get('site').store, tokens, token)
    const { store } = context.get('site')
    if (readSettings(store).identity === 'enforced' && !isVerified(store, visitorId))
      throw new BatonError('identity.required')
    context.set('visitor', { id: visitorId, expiresAt })
    await next()
  }
}
