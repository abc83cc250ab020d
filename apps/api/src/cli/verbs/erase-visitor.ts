import { BatonError, type ErasureReceipt, VisitorId } from '@baton/contracts'
import { findVisitorBySubject } from '@baton/store'
import { eraseVisitorOf } from '../../sites/erase-visitor.ts'
import { chooseSite } from '../choose-site.ts'
import { OperatorError, type Verb } from '../verb.ts'

/** Erases a visitor by their id, or by what the site's own tokens call them. */
export const eraseVisitor: Verb<{ visitor: string; site?: string }, ErasureReceipt> = {
  name: 'erase-visitor',
  async run(installation, { visitor, site }, say) {
    const siteId = await chooseSite(installation, site, say)
    return installation.sites.use(siteId, async (open) => {
      open.requireHere()
      const visitorId = findVisitorBySubject(open.store, visitor) ?? VisitorId.safeParse(visitor).data
      try {
        if (!visitorId) throw new BatonError('visitor.not_found')
        return await eraseVisitorOf(open, { visitorId, by: null })
      } catch (error) {
        if (!(error instanceof BatonError) || error.code !== 'visitor.not_found') throw error
        throw new OperatorError(
          `There is no visitor "${visitor}" on this site. Wanted: an id such as vis_…, as the inbox shows it, or the "sub" of the site's tokens.`,
        )
      }
    })
  },
}

/** What was erased, and what lies out of reach. */
export function receiptText(receipt: ErasureReceipt): string {
  const { visitorId, conversations, messages, files, at, auditLine, auditHash, recoverableDays } = receipt
  const counted = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`
  return [
    `Erased ${visitorId} at ${new Date(at).toISOString()}: ${counted(conversations, 'conversation')}, ${counted(messages, 'message')}, ${counted(files, 'file')}.`,
    `Line ${auditLine} of the audit log says so, with the hash ${auditHash}.`,
    recoverableDays === null
      ? "The bytes are overwritten in the site's file."
      : `The platform can bring the bytes back for ${recoverableDays} days.`,
    'Out of reach: backups made before, mail that was sent, what a model was asked.',
  ].join('\n')
}
