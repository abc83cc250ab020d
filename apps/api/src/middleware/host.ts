import { BatonError, type HostCapability } from '@baton/contracts'
import type { MiddlewareHandler } from 'hono'
import type { AppEnv, Dependencies } from '../app-context.ts'

const sentences: Record<HostCapability, string> = {
  documents: 'This installation takes in no articles and files',
  websites: 'This installation reads no websites',
}

/** Throws `host.cannot`, with the reason, when this host is without what is needed. */
export function requireHost(cannot: Dependencies['cannot'], needed: HostCapability): void {
  const reason = cannot[needed]
  if (!reason) return
  const message = `${sentences[needed]}: ${reason}`
  throw new BatonError('host.cannot', { message, details: { capability: needed } })
}

/** Refuses a request that needs what this host is without. */
export function hostWith({ cannot }: Dependencies, needed: HostCapability): MiddlewareHandler<AppEnv> {
  return async (_, next) => {
    requireHost(cannot, needed)
    await next()
  }
}
