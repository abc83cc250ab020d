import { type AgentId, type Policy, type PolicyRule, PolicyRules } from '@baton/contracts'
import { desc, eq, sql } from 'drizzle-orm'
import { prepared } from './prepared.ts'
import { policy } from './schema/policy.ts'
import type { SiteStore } from './site-store.ts'

type PolicyRow = typeof policy.$inferSelect

const newest = prepared((db) =>
  db.select({ version: policy.version }).from(policy).orderBy(desc(policy.version)).limit(1).prepare(),
)
const latest = new WeakMap<SiteStore, Policy>()

/** The table that is on; undefined while nobody has switched one on. Not to be changed in place. */
export function findPolicy(store: SiteStore): Policy | undefined {
  const version = newest(store).get()?.version
  if (version === undefined) return undefined
  const known = latest.get(store)
  // Each turn asks. The version is read every time, so that a rollback or an import is seen; to parse costs most.
  if (known?.version === version) return known
  const found = findPolicyVersion(store, version)
  if (found) latest.set(store, found)
  return found
}

export function findPolicyVersion(store: SiteStore, version: number): Policy | undefined {
  const row = store.db.select().from(policy).where(eq(policy.version, version)).get()
  return row && { ...described(row), rules: PolicyRules.parse(row.rules) }
}

/** Without their rules, the newest first. */
export function listPolicies(store: SiteStore): Omit<Policy, 'rules'>[] {
  const { version, agentId, agentName, at, note } = policy
  return store.db
    .select({ version, agentId, agentName, at, note })
    .from(policy)
    .orderBy(desc(policy.version))
    .all()
    .map(described)
}

/** Switches on another table; its version is one more than the last. */
export function insertPolicy(
  store: SiteStore,
  input: { rules: PolicyRule[]; by: { agentId: AgentId; name: string }; note: string },
): Policy {
  const { rules, by, note } = input
  const row = store.db
    .insert(policy)
    .values({
      version: sql`(select coalesce(max(version), 0) + 1 from policy)`,
      ...{ rules, agentId: by.agentId, agentName: by.name, at: store.now(), note },
    })
    .returning()
    .get()
  return { ...described(row), rules: row.rules }
}

function described({
  version,
  agentId,
  agentName,
  at,
  note,
}: Omit<PolicyRow, 'rules'>): Omit<Policy, 'rules'> {
  return { version, by: { agentId, name: agentName }, at, note }
}
