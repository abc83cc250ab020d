import { z } from 'zod'
import { VisitorCsat } from './csat.ts'
import { AgentId, ConversationId, MessageId, RunId, VisitorId } from './ids.ts'
import { Clock, Offer } from './routing.ts'
import { Timestamp } from './time.ts'

export const ConversationStatus = z.enum(['open', 'snoozed', 'resolved'])
export type ConversationStatus = z.infer<typeof ConversationStatus>

/** Who may answer: exactly one holder at a time. */
export const Control = z.enum(['assistant', 'queue', 'agent'])
export type Control = z.infer<typeof Control>

/** Where it began: in a panel on the site's pages, on a page of ours (a panel in a frame is one), or from a program. */
export const Channel = z.enum(['widget', 'hosted_page', 'api'])
export type Channel = z.infer<typeof Channel>

/** How much a conversation matters to the team; changing it moves nobody in the queue. */
export const Priority = z.enum(['low', 'normal', 'high', 'urgent'])
export type Priority = z.infer<typeof Priority>

/** A word that staff file conversations under. */
export const Tag = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[\p{L}\p{N}][\p{L}\p{N} _-]{0,39}$/u, 'a tag of 1 to 40 letters, digits, spaces, - or _')

/** A thread, as its visitor sees it. */
export const VisitorConversation = z.object({
  id: ConversationId,
  status: ConversationStatus,
  control: Control,
  /** The assistant's run that is live, if any. */
  runId: RunId.nullable(),
  /** Who answers while control is agent. */
  agentName: z.string().nullable(),
  /** 1-based place in the queue while control is queue. */
  queuePosition: z.int().nullable(),
  /** How long people waited of late, in whole minutes; null while control is not queue, or too few have waited. */
  waitMinutes: z.int().nullable(),
  /** Who is being asked, while control is queue. */
  offeredTo: z.string().nullable(),
  /** They want a person from the first message on. */
  alwaysPerson: z.boolean(),
  /** What they are asked of how it went; null while they are not. */
  csat: VisitorCsat.nullable(),
  /** The newest of their messages that a person has read who holds control, or while they waited for one; and when. */
  readUpTo: MessageId.nullable(),
  readAt: Timestamp.nullable(),
  createdAt: Timestamp,
})
export type VisitorConversation = z.infer<typeof VisitorConversation>

/** A thread, as staff see it in a list and at the head of a thread. */
export const Conversation = z.object({
  id: ConversationId,
  visitorId: VisitorId,
  visitorName: z.string().nullable(),
  status: ConversationStatus,
  control: Control,
  /** Grows by one with each change of control; every verb that depends on control names the one it saw. */
  epoch: z.int(),
  runId: RunId.nullable(),
  assigneeId: AgentId.nullable(),
  language: z.string().nullable(),
  /** First line of the newest message that a visitor or agent or the assistant wrote. */
  preview: z.string(),
  previewAuthor: z.enum(['visitor', 'assistant', 'agent', 'system']),
  /** Since when somebody waits for a person; null when nobody does. */
  waitingSince: Timestamp.nullable(),
  dueAt: Timestamp.nullable(),
  /** Whose turn it is while somebody waits, where the site makes offers. */
  offer: Offer.nullable(),
  clock: Clock.nullable(),
  /** Since when what the visitor wrote has had no answer; null when it has one. */
  unansweredSince: Timestamp.nullable(),
  /** While snoozed: when it wakes by itself; null when only an answer wakes it. */
  snoozedUntil: Timestamp.nullable(),
  priority: Priority,
  tags: z.array(z.string()),
  /** The newest message, of anybody's, that its visitor has had on the screen, and since when; null where they never told. */
  visitorReadUpTo: MessageId.nullable(),
  visitorReadAt: Timestamp.nullable(),
  createdAt: Timestamp,
  lastMessageAt: Timestamp,
})
export type Conversation = z.infer<typeof Conversation>
