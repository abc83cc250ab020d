import { BatonError } from '@baton/contracts'
import { takeFromBudget } from '@baton/store'
import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { AppEnv, Dependencies } from '../app-context.ts'

/** The largest JSON body that any endpoint takes. */
export const limitBody = bodyLimit({
  maxSize: 64 * 1024,
  onError: () => {
    throw new BatonError('request.too_large')
  },
})

const SESSIONS_A_MINUTE = 30

/** New sessions per address block (IPv4 /24, IPv6 /48), counted in the site's database by a hash of the block. */
export function limitSessions({ clientAddress, tokens }: Dependencies): MiddlewareHandler<AppEnv> {
  return async (context, next) => {
    const block = addressBlock(clientAddress(context))
    const allowed = takeFromBudget(
      context.get('site').store,
      `session:${tokens.hash(block)}`,
      SESSIONS_A_MINUTE,
      60_000,
    )
    if (!allowed) throw new BatonError('limit.sessions', { details: { retryAfterSeconds: 60 } })
    await next()
  }
}

/** The neighbourhood of an address: one household or office, not one device. */
export function addressBlock(address: string): string {
  const plain = address.replace(/^::ffff:/, '')
  return plain.includes(':') ? plain.split(':').slice(0, 3).join(':') : plain.split('.').slice(0, 3).join('.')
}
