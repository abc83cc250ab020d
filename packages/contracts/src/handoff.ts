import { z } from 'zod'
import { AgentId, ConversationId, HandoffId, TeamId } from './ids.ts'
import { Timestamp } from './time.ts'

/** Why the conversation went to a person. A closed list. */
export const HandoffReason = z.enum([
  'visitor_asked',
  'no_answer',
  'failed_answers',
  'policy',
  'sensitive',
  'agent_returned_to_queue',
  'assistant_fault',
])
export type HandoffReason = z.infer<typeof HandoffReason>

export const HandoffState = z.enum(['requested', 'accepted', 'cancelled', 'released'])
export type HandoffState = z.infer<typeof HandoffState>

/** Something that the visitor has named, or was asked for. */
export const HandoffFact = z.object({
  /** The kind of an entity, or what a flow of the site calls it. */
  name: z.string(),
  value: z.string(),
})
export type HandoffFact = z.infer<typeof HandoffFact>

/** The move from assistant to agent, with what the agent needs to go on. */
export const Handoff = z.object({
  id: HandoffId,
  conversationId: ConversationId,
  state: HandoffState,
  reason: HandoffReason,
  /** What set it off, in words for staff, with its numbers. */
  trigger: z.string(),
  /** The visitor's questions in their own words, newest last; before them, what the assistant says of the matter. */
  summary: z.string(),
  /** What the assistant answered or looked up before. */
  tried: z.array(z.object({ question: z.string(), tier: z.int(), sources: z.array(z.string()) })),
  /** First what a flow of the site has gathered, then what was found in the messages, the newest of a kind first. */
  facts: z.array(HandoffFact),
  agentId: AgentId.nullable(),
  /** Only members of this team are offered it; null: everybody. */
  teamId: TeamId.nullable(),
  /** Begins at 1 for a conversation that is made high, at 2 for an urgent one. Goes up by one with each offer that was let pass; the highest is offered first. */
  priority: z.int(),
  /** Why its agent was asked, in words for staff; empty where it was not offered. */
  why: z.array(z.string()),
  requestedAt: Timestamp,
  acceptedAt: Timestamp.nullable(),
  closedAt: Timestamp.nullable(),
  /** When nobody has accepted by then, the inbox marks it overdue. */
  dueAt: Timestamp,
})
export type Handoff = z.infer<typeof Handoff>
