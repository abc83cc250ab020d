import type { Agent, AgentId, Conversation, HandoffReason, Priority, Tier, VisitorId } from '@baton/contracts'
import { momentInWords } from './time-words.ts'

/** "Mara Lindt", or "Visitor 4F2A" from the end of the id where no name is known. */
export function visitorName(visitor: { visitorId: VisitorId; visitorName: string | null }): string {
  return visitor.visitorName?.trim() || `Visitor ${visitor.visitorId.slice(-4).toUpperCase()}`
}

/** Up to two letters: "Ana Ruiz" AR, "ana" A, "李" 李. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/)
  const first = [...(words[0] ?? '')][0] ?? ''
  const last = words.length > 1 ? ([...(words.at(-1) ?? '')][0] ?? '') : ''
  return (first + last).toUpperCase()
}

/** One line of a text for a list: without markers and marks. */
export function previewLine(text: string): string {
  return text
    .replace(/\s*\[\^\d\]/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^\s*(#{1,6}|[-*>]|\d+\.)\s+/gm, '')
    .replace(/\*\*|__|`/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Who answers now, as a short phrase for the head of a thread. */
export function holderInWords(conversation: Conversation, me: AgentId, agents: Agent[]): string {
  if (conversation.status === 'resolved') return 'Resolved'
  if (conversation.status === 'snoozed')
    return conversation.snoozedUntil === null
      ? 'Snoozed until an answer'
      : `Snoozed until ${momentInWords(conversation.snoozedUntil)}`
  if (conversation.control === 'assistant') return 'Assistant answers'
  if (conversation.control === 'queue') return 'Waits for a person'
  if (conversation.assigneeId === me) return 'You answer'
  return `${agentName(conversation.assigneeId, agents)} answers`
}

export function agentName(id: AgentId | null, agents: Agent[]): string {
  return agents.find((agent) => agent.id === id)?.name ?? 'A colleague'
}

export const reasonWords: Record<HandoffReason, string> = {
  visitor_asked: 'Asked for a person',
  no_answer: 'The help pages had no answer',
  failed_answers: 'The answers did not help',
  policy: 'A rule of this site sent it here',
  sensitive: 'A sensitive matter',
  agent_returned_to_queue: 'A colleague put it back in the queue',
  assistant_fault: 'The assistant could not answer',
}

export const priorityWords: Record<Priority, string> = {
  low: 'Low',
  normal: 'Normal',
  high: 'High',
  urgent: 'Urgent',
}

export const tierWords: Record<Tier, string> = {
  1: 'Answered from the help pages',
  2: 'Showed the closest pages',
  3: 'Did not know',
}

const languages = new Intl.DisplayNames(['en'], { type: 'language' })

/** A language tag as its English name: "de" German, "pt-BR" Brazilian Portuguese. */
export function languageName(tag: string): string {
  try {
    return languages.of(tag) ?? tag
  } catch {
    return tag
  }
}
