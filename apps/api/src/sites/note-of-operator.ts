import { appendAudit, type NewAuditEntry, type SiteStore } from '@baton/store'

export type OperatorNote = Omit<NewAuditEntry, 'by'>

/** Writes down in a site's audit log what the operator did, who is nobody of its staff. */
export function noteOfOperator(store: SiteStore, note: OperatorNote): void {
  store.transaction(() => appendAudit(store, { ...note, by: null }))
}
