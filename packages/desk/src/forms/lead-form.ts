import type { Form, VisitorId } from '@baton/contracts'
import { findVisitorAddress, type SiteStore } from '@baton/store'

/** Asks where a reply may reach a visitor; null where it can already. Ask only where mail can be sent. */
export function leadForm(store: SiteStore, visitorId: VisitorId): Form | null {
  if (findVisitorAddress(store, visitorId)) return null
  return {
    purpose: 'lead',
    fields: [
      { name: 'name', kind: 'name', required: false },
      { name: 'email', kind: 'email', required: true },
    ],
    answers: null,
  }
}
