import { z } from 'zod'
import { ConversationStatus, Priority, Tag } from './conversation.ts'
import { AgentId, IntentId, TeamId } from './ids.ts'
import { Timestamp } from './time.ts'

/**
 * The lists of the inbox. `needs_you`: the queue, and what is yours and has no answer yet. `unassigned`: the queue.
 * `mine`, `unassigned` and `assistant` are about open conversations.
 */
export const InboxView = z.enum([
  'needs_you',
  'mine',
  'unassigned',
  'assistant',
  'snoozed',
  'resolved',
  'all',
])
export type InboxView = z.infer<typeof InboxView>

/** What a list or a search is narrowed to; what is left out does not matter. */
export const InboxFilter = z.object({
  status: ConversationStatus.optional(),
  assigneeId: z.union([AgentId, z.literal('nobody')]).optional(),
  tag: Tag.optional(),
  language: z.string().max(35).optional(),
  priority: Priority.optional(),
  /** A message of the visitor asks for it, by the word that counts. */
  intent: IntentId.optional(),
  /** The visitor waits for a person: in the queue, or for the agent who has the conversation. */
  waiting: z.literal('yes').optional(),
  /** And has waited for at least so many minutes. */
  waitingMinutes: z.coerce.number().int().min(1).max(100_000).optional(),
  /** The team that its newest handoff is for. */
  teamId: TeamId.optional(),
})
export type InboxFilter = z.infer<typeof InboxFilter>

/** Words prepared for many replies. `{visitor}` and `{agent}` stand for names. */
export const CannedReply = z.object({
  id: z.string(),
  /** What is typed behind the slash. */
  shortcut: z.string(),
  text: z.string(),
  updatedAt: Timestamp,
})
export type CannedReply = z.infer<typeof CannedReply>

/** A view that somebody of the site made for everybody. */
export const SavedView = z.object({
  id: z.string(),
  name: z.string(),
  filter: InboxFilter,
  createdAt: Timestamp,
})
export type SavedView = z.infer<typeof SavedView>
