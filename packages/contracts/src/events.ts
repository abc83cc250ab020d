import { z } from 'zod'
import { Citation } from './citation.ts'
import { Conversation, VisitorConversation } from './conversation.ts'
import { CsatScore } from './csat.ts'
import { Form } from './form.ts'
import { AgentId, ArticleId, ConversationId, HandoffId, MessageId, RunId, VisitorId } from './ids.ts'
import { Message, Rating } from './message.ts'
import { ClockKind, OfferResult } from './routing.ts'
import { Timestamp } from './time.ts'

/**
 * Facts: what happened, appended to the site's log in the transaction of the rows they are about. They hold ids and
 * small values, never text or addresses; a stream joins the rows when it reads.
 */
export const Fact = z.discriminatedUnion('type', [
  z.object({ type: z.literal('conversation.created') }),
  /** What stood here was of a visitor who is erased; the number stays. */
  z.object({ type: z.literal('fact.erased') }),
  /** Staff only: a conversation and all of it are gone. */
  z.object({ type: z.literal('conversation.erased'), conversationId: ConversationId }),
  z.object({ type: z.literal('conversation.control_changed'), epoch: z.int() }),
  z.object({ type: z.literal('conversation.resolved') }),
  z.object({ type: z.literal('conversation.reopened') }),
  /** Staff only, like the waking, tags and priority: to its visitor a snoozed conversation is open. */
  z.object({ type: z.literal('conversation.snoozed') }),
  z.object({ type: z.literal('conversation.woken') }),
  z.object({ type: z.literal('conversation.marked') }),
  /** Staff only: the conversation's `visitorReadUpTo` went on. */
  z.object({ type: z.literal('conversation.read_by_visitor') }),
  /** The visitor's `readUpTo` went on. */
  z.object({ type: z.literal('conversation.read_by_agent') }),
  /** Staff only; its steps are facts of their own. */
  z.object({ type: z.literal('macro.ran'), macroId: z.string() }),
  /** Staff only: a note names this agent. */
  z.object({ type: z.literal('mention.created'), messageId: MessageId, agentId: AgentId }),
  z.object({ type: z.literal('message.created'), messageId: MessageId }),
  z.object({ type: z.literal('message.withdrawn'), messageId: MessageId }),
  z.object({ type: z.literal('form.answered'), messageId: MessageId, purpose: Form.shape.purpose }),
  /** From now on each conversation of this visitor begins with a person; or not any more. */
  z.object({ type: z.literal('visitor.preferred_person'), always: z.boolean() }),
  /** Also when an answer was changed. */
  z.object({ type: z.literal('csat.given'), score: CsatScore }),
  z.object({ type: z.literal('message.rated'), messageId: MessageId, rating: Rating.nullable() }),
  z.object({ type: z.literal('run.started'), runId: RunId }),
  z.object({ type: z.literal('run.finished'), runId: RunId }),
  z.object({ type: z.literal('run.cut'), runId: RunId }),
  z.object({ type: z.literal('run.withdrawn'), runId: RunId }),
  z.object({ type: z.literal('handoff.requested'), handoffId: HandoffId }),
  z.object({ type: z.literal('handoff.accepted'), handoffId: HandoffId, agentId: AgentId }),
  z.object({ type: z.literal('handoff.cancelled'), handoffId: HandoffId }),
  z.object({ type: z.literal('handoff.released'), handoffId: HandoffId }),
  z.object({ type: z.literal('handoff.overdue'), handoffId: HandoffId }),
  z.object({ type: z.literal('offer.made'), handoffId: HandoffId, agentId: AgentId }),
  z.object({ type: z.literal('offer.ended'), handoffId: HandoffId, agentId: AgentId, result: OfferResult }),
  /** This many agents have let it pass. */
  z.object({ type: z.literal('handoff.passed_over'), handoffId: HandoffId, offers: z.int() }),
  z.object({ type: z.literal('clock.missed'), clock: ClockKind }),
  z.object({ type: z.literal('agent.changed'), agentId: AgentId }),
  z.object({ type: z.literal('article.indexed'), articleId: ArticleId }),
  z.object({ type: z.literal('article.removed'), articleId: ArticleId }),
])
export type Fact = z.infer<typeof Fact>
export type FactType = Fact['type']

/** A fact as the log keeps it. */
export const StoredFact = z.object({
  /** Gapless within the site, from 1. */
  seq: z.int(),
  /** Gapless within what one visitor may see, from 1; null where no visitor may. A visitor's cursor is this number. */
  visitorSeq: z.int().nullable(),
  visitorId: VisitorId.nullable(),
  conversationId: ConversationId.nullable(),
  at: Timestamp,
  fact: Fact,
})
export type StoredFact = z.infer<typeof StoredFact>

/**
 * A fact as a stream sends it: with the rows it is about as they are now. SSE `event: fact`, `id:` the cursor.
 * Rows may be newer than the fact; putting each in place of what one had is always right.
 */
export const VisitorFact = z.object({
  cursor: z.int(),
  type: z.string(),
  at: Timestamp,
  conversation: VisitorConversation,
  /** On message.created, message.rated, form.answered. A message that is withdrawn by now comes with that state and no text. */
  message: Message.optional(),
  /** On message.withdrawn. */
  messageId: MessageId.optional(),
  /** On run.*. */
  runId: RunId.optional(),
})
export type VisitorFact = z.infer<typeof VisitorFact>

export const StaffFact = z.object({
  cursor: z.int(),
  type: z.string(),
  at: Timestamp,
  /** Missing on facts about knowledge. */
  conversation: Conversation.optional(),
  message: Message.optional(),
  messageId: MessageId.optional(),
  runId: RunId.optional(),
  handoffId: HandoffId.optional(),
  articleId: ArticleId.optional(),
  /** On conversation.erased. */
  conversationId: ConversationId.optional(),
  /** On offer.*, agent.changed, mention.created. */
  agentId: AgentId.optional(),
})
export type StaffFact = z.infer<typeof StaffFact>

/** Who types. An agent goes by the name that stands on their messages. */
export const TypingAuthor = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('visitor') }),
  z.object({ kind: z.literal('agent'), agentId: AgentId, name: z.string() }),
])
export type TypingAuthor = z.infer<typeof TypingAuthor>

/** A reader who hears nothing more for this long takes it that nobody types any longer. */
export const TYPING_LAPSES_MS = 6_000
/** Who goes on typing says so again at most this often. */
export const TYPING_REPEAT_MS = 3_000

/**
 * Passing parts: SSE `event: part`, no `id:`. Of a running answer, `text-start` carries all there is so far, so a
 * reader that joins late or again starts from it; `text-delta` at `offset` replaces whatever stood from there on.
 * Offsets count UTF-16 code units of the message's text.
 */
export const Part = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('text-start'),
    conversationId: ConversationId,
    runId: RunId,
    text: z.string(),
    citations: z.array(Citation),
  }),
  z.object({
    type: z.literal('text-delta'),
    conversationId: ConversationId,
    runId: RunId,
    offset: z.int(),
    text: z.string(),
  }),
  z.object({
    type: z.literal('text-citation'),
    conversationId: ConversationId,
    runId: RunId,
    citation: Citation,
  }),
  /** Nothing follows; the fact that ends the run does, or the text is dropped. */
  z.object({ type: z.literal('text-end'), conversationId: ConversationId, runId: RunId }),
  /**
   * Somebody types, until `active` is false, a message of theirs arrives, or TYPING_LAPSES_MS pass without this part.
   * A visitor hears of replies (`text`) in their own conversations; staff of visitors and of each other, never of themselves.
   */
  z.object({
    type: z.literal('typing'),
    conversationId: ConversationId,
    author: TypingAuthor,
    /** Of a visitor always `text`. */
    kind: z.enum(['text', 'note']),
    active: z.boolean(),
  }),
  /** To a visitor who waits, within STREAM_PING_MS: what others did has changed their place. */
  z.object({
    type: z.literal('queue'),
    conversationId: ConversationId,
    ...VisitorConversation.pick({ queuePosition: true, waitMinutes: true, offeredTo: true }).shape,
  }),
  /** Staff only: who has an inbox open and which conversation each is looking at. The whole list each time. */
  z.object({
    type: z.literal('presence'),
    agents: z.array(
      z.object({ agentId: AgentId, name: z.string(), conversationId: ConversationId.nullable() }),
    ),
  }),
])
export type Part = z.infer<typeof Part>
export type TypingPart = Extract<Part, { type: 'typing' }>
export type QueuePart = Extract<Part, { type: 'queue' }>
/** Of a running answer. */
export type TextPart = Exclude<Part, { type: 'typing' | 'presence' | 'queue' }>

/**
 * Control frames of a stream, SSE `event: control`. `ready`: facts up to `asOf` have been sent, live from here.
 * `reset`: the cursor is unknown or too far behind: read again. `end`: the server closes on purpose (see reason).
 */
export const ControlFrame = z.discriminatedUnion('type', [
  z.object({ type: z.literal('ready'), asOf: z.int() }),
  z.object({ type: z.literal('reset') }),
  z.object({ type: z.literal('end'), reason: z.enum(['idle', 'expired', 'revoked', 'draining']) }),
])
export type ControlFrame = z.infer<typeof ControlFrame>

/** A stream sends a comment at least this often, so that silence means a dead connection. */
export const STREAM_PING_MS = 10_000
/** A reader further behind than this reads again instead. */
export const MAX_FACTS_BEHIND = 1_000
