import { z } from 'zod'
import { AgentId, ConversationId, RunId, VisitorId } from './ids.ts'
import { Timestamp } from './time.ts'

export const ConversationStatus = z.enum(['open', 'snoozed', 'resolved'])
export type ConversationStatus = z.infer<typeof ConversationStatus>

/** Who may answer: exactly one holder at a time. */
export const Control = z.enum(['assistant', 'queue', 'agent'])
export type Control = z.infer<typeof Control>

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
  createdAt: Timestamp,
  lastMessageAt: Timestamp,
})
export type Conversation = z.infer<typeof Conversation>
