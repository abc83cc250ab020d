import type { IdentityAlgorithm, VisitorId } from '@baton/contracts'
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** A visitor without a row here is anonymous. */
export const visitorIdentity = sqliteTable('visitor_identity', {
  /** The `sub` of the site's tokens. */
  subject: text('subject').primaryKey(),
  visitorId: text('visitor_id').$type<VisitorId>().notNull().unique(),
  /** Of the newest token. */
  verifiedAt: integer('verified_at').notNull(),
  /** What the newest token says of the visitor, for the policy. */
  attributes: text('attributes', { mode: 'json' }).$type<Record<string, string>>().notNull().default({}),
})

export const identityKey = sqliteTable('identity_key', {
  id: text('id').primaryKey(),
  algorithm: text('algorithm').$type<IdentityAlgorithm>().notNull(),
  /** PEM of a public key; of HS256 the secret itself, as text, for only with it can a token be checked. */
  material: text('material').notNull(),
  createdAt: integer('created_at').notNull(),
})
