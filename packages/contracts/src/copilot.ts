import { z } from 'zod'
import { Audience } from './article.ts'
import { Citation } from './citation.ts'
import { HandoffFact } from './handoff.ts'
import { AgentId, ConversationId, MessageId, SuggestionId, TeamId } from './ids.ts'
import { Timestamp } from './time.ts'

/** What the copilot writes: a reply of its own, or an agent's words in another way. */
export const SuggestionKind = z.enum(['reply', 'shorter', 'warmer', 'translate'])
export type SuggestionKind = z.infer<typeof SuggestionKind>

/** What a suggestion stands on. `internal` articles are for staff: no visitor has seen them. */
export const CopilotSource = z.object({ citation: Citation, audience: Audience })
export type CopilotSource = z.infer<typeof CopilotSource>

/** A text for the composer. Nothing is sent but by the agent. */
export const Suggestion = z.object({
  id: SuggestionId,
  conversationId: ConversationId,
  agentId: AgentId,
  kind: SuggestionKind,
  /** Of kind reply: with `[^n]` where source n belongs. */
  text: z.string(),
  sources: z.array(CopilotSource),
  /** Who wrote it: `extractive`, or a model. */
  engine: z.string(),
  createdAt: Timestamp,
})
export type Suggestion = z.infer<typeof Suggestion>

/** One line of a summary, and the messages that it stands in. */
export const SummaryPoint = z.object({ text: z.string(), messageIds: z.array(MessageId) })
export type SummaryPoint = z.infer<typeof SummaryPoint>

/** Whose turn it is. */
export const Standing = z.enum([
  'assistant_answers',
  'waits_in_queue',
  'visitor_waits',
  'waits_for_visitor',
  'snoozed',
  'resolved',
])
export type Standing = z.infer<typeof Standing>

/** A conversation in a few lines. */
export const ConversationSummary = z.object({
  /** Who wrote it: `extractive` in the conversation's own words, or a model. */
  engine: z.string(),
  /** What the visitor wants. */
  asks: z.array(SummaryPoint),
  /** What was answered and done. */
  tried: z.array(SummaryPoint),
  /** What the visitor named, or was asked for. */
  facts: z.array(HandoffFact),
  standing: Standing,
})
export type ConversationSummary = z.infer<typeof ConversationSummary>

/** What to do next; `why` in words for staff. The best comes first. */
export const NextStep = z.discriminatedUnion('do', [
  z.object({ do: z.literal('accept'), why: z.string() }),
  /** A fact that the intent needs is missing; `draft` asks for it. */
  z.object({ do: z.literal('ask'), why: z.string(), fact: z.string(), draft: z.string() }),
  /** The intent is another team's. */
  z.object({ do: z.literal('team'), why: z.string(), teamId: TeamId, team: z.string() }),
  /** What ended a similar conversation; `draft` is what was written there. */
  z.object({
    do: z.literal('as_before'),
    why: z.string(),
    conversationId: ConversationId,
    draft: z.string(),
  }),
  z.object({ do: z.literal('reply'), why: z.string() }),
  z.object({ do: z.literal('resolve'), why: z.string() }),
])
export type NextStep = z.infer<typeof NextStep>

/** A resolved conversation about the same. */
export const SimilarConversation = z.object({
  conversationId: ConversationId,
  visitorName: z.string().nullable(),
  /** What its visitor wrote. */
  ask: z.string(),
  /** The last that was written to them, and by whom; null where nothing was. */
  resolution: z.object({ text: z.string(), by: z.enum(['agent', 'assistant']) }).nullable(),
  lastMessageAt: Timestamp,
})
export type SimilarConversation = z.infer<typeof SimilarConversation>

/** What became of the suggestions of a kind. */
export const SuggestionFigures = z.object({
  kind: SuggestionKind,
  made: z.int(),
  /** Of them, taken up in a reply that was sent. */
  used: z.int(),
  /** Of those, sent as they were. */
  unchanged: z.int(),
  /** Of those that were used, the mean share of words that the agents changed, 0 to 1; null where none was used. */
  changed: z.number().nullable(),
})
export type SuggestionFigures = z.infer<typeof SuggestionFigures>

/** A message's words in another language. */
export const MessageTranslation = z.object({
  messageId: MessageId,
  /** BCP 47. */
  language: z.string(),
  text: z.string(),
  /** `agent`: what the agent wrote before it was translated. Else the model that translated. */
  by: z.string(),
})
export type MessageTranslation = z.infer<typeof MessageTranslation>
