import { z } from 'zod'
import { Citation } from './citation.ts'
import { FileIds, MessageFile } from './file.ts'
import { Form } from './form.ts'
import { AgentId, ClientId, ConversationId, MessageId, RunId } from './ids.ts'
import { Timestamp } from './time.ts'

export const Author = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('visitor') }),
  z.object({ kind: z.literal('assistant') }),
  z.object({ kind: z.literal('agent'), agentId: AgentId, name: z.string() }),
  z.object({ kind: z.literal('system') }),
])
export type Author = z.infer<typeof Author>

/** `note` is for staff only; `notice` has no text: screens put its words in the reader's language. */
export const MessageKind = z.enum(['text', 'note', 'notice'])
export type MessageKind = z.infer<typeof MessageKind>

/** complete; cut (shown up to a fault); withdrawn (kept as a tombstone, not shown). */
export const MessageState = z.enum(['complete', 'cut', 'withdrawn'])
export type MessageState = z.infer<typeof MessageState>

/** 1 an answer in quotes; 2 the pages that look closest; 3 does not know, offers a person. */
export const Tier = z.union([z.literal(1), z.literal(2), z.literal(3)])
export type Tier = z.infer<typeof Tier>

/** Of an answer: it helped, it did in part, or it missed the question. */
export const Rating = z.enum(['helpful', 'neutral', 'off_topic'])
export type Rating = z.infer<typeof Rating>

export const Notice = z.discriminatedUnion('code', [
  /** A person is wanted. `agentsOnline` 0 means nobody is here now. `position` is 1-based in the queue. */
  z.object({
    code: z.literal('handoff.requested'),
    position: z.int(),
    agentsOnline: z.int(),
    /** By the visitor; else the assistant passed the conversation on. Missing on rows of before it was kept. */
    asked: z.boolean().optional(),
    /** Outside of hours: when somebody is here again. Missing on rows of before it was kept. */
    opensAt: Timestamp.nullable().optional(),
  }),
  z.object({ code: z.literal('handoff.accepted'), agentName: z.string() }),
  z.object({ code: z.literal('handoff.transferred'), agentName: z.string().nullable() }),
  /** From here on the assistant answers again; also the boundary of what it may look back to. */
  z.object({ code: z.literal('assistant.returned') }),
  z.object({ code: z.literal('conversation.resolved') }),
])
export type Notice = z.infer<typeof Notice>

/** One entry of a conversation by visitor, assistant, agent or system. */
export const Message = z.object({
  id: MessageId,
  conversationId: ConversationId,
  clientId: ClientId.nullable(),
  author: Author,
  kind: MessageKind,
  state: MessageState,
  /** Markdown subset (see markup's README); assistant text holds `[^n]` where citation n belongs. */
  text: z.string(),
  notice: Notice.nullable(),
  /** What it asks for in fields of their own. Missing where there are none. */
  form: Form.optional(),
  /** Only on assistant messages. */
  tier: Tier.nullable(),
  runId: RunId.nullable(),
  citations: z.array(Citation),
  /** Answers to the assistant's question that the visitor may tap, at most three; each is sent as it stands. */
  choices: z.array(z.string().min(1).max(80)).max(3),
  rating: Rating.nullable(),
  /** Why, in the visitor's words. */
  ratingReason: z.string().nullable(),
  /** Missing where there are none. */
  files: z.array(MessageFile).optional(),
  createdAt: Timestamp,
})
export type Message = z.infer<typeof Message>

/** What a visitor may say beside a rating. */
export const RatingReason = z.string().trim().max(500, 'at most 500 characters')

/** What a visitor may write in one message. */
export const MessageText = z
  .string()
  .max(4000, 'at most 4,000 characters a message')
  .refine((text) => text.trim().length > 0, 'a message needs some text')

/** Words, files or both. Files without words are kept under their names. */
export const MessageContent = {
  text: z.string().max(4000, 'at most 4,000 characters a message'),
  files: FileIds,
}
export const hasContent = ({ text, files }: { text: string; files?: unknown[] }) =>
  text.trim().length > 0 || (files ?? []).length > 0
export const WITHOUT_CONTENT = { error: 'a message needs some text or a file', path: ['text'] }
