import type { AgentId, StaffFact } from '@baton/contracts'
import { visitorName } from '../state/names.ts'

/** What an agent should hear of at once, in a sentence; null for all else. */
export function alertInWords({ type, agentId, conversation }: StaffFact, me: AgentId): string | null {
  if (!conversation) return null
  const name = visitorName(conversation)
  // Rows are as they are now: what was settled since is no news.
  const { offer, clock, waitingSince, assigneeId } = conversation
  if (type === 'offer.made' && agentId === me && offer?.agentId === me)
    return `${name} is offered to you. You have 30 seconds.`
  if (type === 'handoff.passed_over' && waitingSince !== null)
    return `${name} still waits: nobody has taken it.`
  if (type === 'handoff.overdue' && waitingSince !== null) return `${name} has waited too long.`
  if (type === 'clock.missed' && clock) {
    const mine = assigneeId === null || assigneeId === me
    return mine ? `${name} was due for an answer.` : null
  }
  return null
}
