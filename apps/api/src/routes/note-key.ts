import type { AuditAction } from '@baton/contracts'
import { type AgentRow, appendAudit, type SiteStore } from '@baton/store'

/** A key of the site was made or ended, inside the caller's transaction. */
export function noteKey(
  store: SiteStore,
  { by, action, about }: { by: AgentRow; action: AuditAction; about: string },
): void {
  appendAudit(store, { by: { agentId: by.id, name: by.name }, action, about })
}
