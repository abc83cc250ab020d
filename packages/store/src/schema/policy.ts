import type { AgentId, PolicyRule } from '@baton/contracts'
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** Each table that was ever switched on; the highest version is on. */
export const policy = sqliteTable('policy', {
  version: integer('version').primaryKey(),
  rules: text('rules', { mode: 'json' }).$type<PolicyRule[]>().notNull(),
  agentId: text('agent_id').$type<AgentId>().notNull(),
  agentName: text('agent_name').notNull(),
  at: integer('at').notNull(),
  note: text('note').notNull(),
})
