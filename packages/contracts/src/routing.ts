import { z } from 'zod'
import { Role } from './agent.ts'
import { Hours } from './hours.ts'
import { AgentId, TeamId } from './ids.ts'
import { Presence } from './presence.ts'
import { Timestamp } from './time.ts'

export const Team = z.object({
  id: TeamId,
  name: z.string(),
  /** Null: the site's. */
  hours: Hours.nullable(),
})
export type Team = z.infer<typeof Team>

/** What decides who is offered a conversation. */
export const AgentProfile = z.object({
  id: AgentId,
  name: z.string(),
  role: Role,
  presence: Presence,
  /** Conversations that an agent may hold by way of offers; by hand they may take more. */
  capacity: z.int(),
  /** Conversations that an agent holds, and those that they are offered. */
  load: z.int(),
  /** Words for what they know; one that stands in what the visitor asked counts. */
  skills: z.array(z.string()),
  /** BCP 47 tags; none: any language. */
  languages: z.array(z.string()),
  teamIds: z.array(TeamId),
  /** When they were last offered a conversation. */
  offeredAt: Timestamp.nullable(),
})
export type AgentProfile = z.infer<typeof AgentProfile>

/** What an admin sets of an agent. */
export const AgentTraits = z.object({
  capacity: z.int().min(0).max(100),
  skills: z.array(z.string().trim().min(1).max(60)).max(50),
  languages: z.array(z.string().trim().min(2).max(35)).max(20),
  teamIds: z.array(TeamId).max(20),
})
export type AgentTraits = z.infer<typeof AgentTraits>

/** `firstReply` from the handoff to an agent's first words; `nextReply` from a visitor's; `resolution` of the whole. */
export const ClockKind = z.enum(['firstReply', 'nextReply', 'resolution'])
export type ClockKind = z.infer<typeof ClockKind>

const Minutes = z
  .int()
  .min(1)
  .max(60 * 24 * 90)
  .nullable()

export const RoutingSettings = z.object({
  /** Offers each handoff to one agent after the other. Off: everybody sees the queue, and who accepts first has it. */
  offers: z.boolean(),
  /** Null: always open. */
  hours: Hours.nullable(),
  /** Minutes of open hours; null: no such clock. */
  clocks: z.object({ firstReply: Minutes, nextReply: Minutes, resolution: Minutes } satisfies Record<
    ClockKind,
    z.ZodType
  >),
})
export type RoutingSettings = z.infer<typeof RoutingSettings>

export const OfferResult = z.enum(['accepted', 'declined', 'expired', 'withdrawn'])
export type OfferResult = z.infer<typeof OfferResult>

/** A conversation that one agent is asked to take. Others may still take it. */
export const Offer = z.object({
  agentId: AgentId,
  expiresAt: Timestamp,
  /** Why this agent, in words for staff, the strongest reason first. */
  why: z.array(z.string()),
})
export type Offer = z.infer<typeof Offer>

/** The clock that runs out first. After `dueAt` it is missed, and goes on. */
export const Clock = z.object({ kind: ClockKind, dueAt: Timestamp })
export type Clock = z.infer<typeof Clock>
