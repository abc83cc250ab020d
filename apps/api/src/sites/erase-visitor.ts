import { setTimeout } from 'node:timers/promises'
import type { ErasureReceipt } from '@baton/contracts'
import { eraseVisitor } from '@baton/desk'
import type { OpenSite } from './open-site.ts'

/** Erases a visitor step by step, so that nothing else waits long; their streams are closed with the first. */
export async function eraseVisitorOf(
  site: Pick<OpenSite, 'write' | 'hub' | 'store'>,
  erasure: Parameters<typeof eraseVisitor>[1],
): Promise<ErasureReceipt> {
  const work = eraseVisitor(site.store, erasure)
  for (;;) {
    const step = await site.write(() => work.next())
    if (step.done) return step.value
    site.hub.end('revoked', { visitorId: erasure.visitorId })
    await setTimeout(0)
  }
}
