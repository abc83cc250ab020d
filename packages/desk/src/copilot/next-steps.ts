import { missingFact } from '@baton/assistant/copilot'
import type { ConversationSummary, NextStep, SimilarConversation } from '@baton/contracts'
import { findOpenHandoff, findTeam, listIntents, type SiteStore } from '@baton/store'
import { isSmallTalk } from '@baton/understanding'
import { type Matter, questionOf } from './read-matter.ts'

/**
 * What to do next, by rules, the best first: who waits is accepted, what is missing asked for, whose matter it is found,
 * what helped before used again, what is done resolved.
 */
export function nextSteps(
  store: SiteStore,
  matter: Matter,
  { similar, facts }: { similar: SimilarConversation[]; facts: ConversationSummary['facts'] },
): NextStep[] {
  const { row, turns } = matter
  if (row.status === 'resolved') return []
  const last = turns.at(-1)
  const isDone =
    last?.author === 'visitor' && turns.some(({ author }) => author === 'agent') && closes(last.text)
  if (isDone) return [{ do: 'resolve', why: 'The visitor closes with thanks; nothing else is open.' }]
  const steps: (NextStep | null)[] = [
    row.control === 'queue' ? { do: 'accept', why: 'The visitor waits for a person.' } : null,
    askFor(store, matter, facts),
    passTo(store, matter),
    asBefore(similar),
    last?.author === 'visitor' && matter.ask
      ? { do: 'reply', why: 'Their question has no answer yet.' }
      : null,
  ]
  return steps.filter((step) => step !== null)
}

const closes = (text: string) => ['thanks', 'farewell'].includes(isSmallTalk(text).kind ?? '')

function askFor(store: SiteStore, matter: Matter, facts: ConversationSummary['facts']): NextStep | null {
  const question = questionOf(matter)
  const known = facts.map(({ name }) => name)
  const missing = question && missingFact(question, listIntents(store), known)
  if (!missing) return null
  const why = `“${missing.intent}” needs “${missing.fact}”, which nobody has named yet.`
  return { do: 'ask', why, fact: missing.fact, draft: missing.question }
}

function passTo(store: SiteStore, { row, signals }: Matter): NextStep | null {
  const intent = listIntents(store).find(({ id }) => id === signals?.intent?.value)
  if (!intent || (intent.action.do !== 'team' && intent.action.do !== 'flow')) return null
  const team = intent.action.teamId && findTeam(store, intent.action.teamId)
  if (!team || findOpenHandoff(store, row.id)?.teamId === team.id) return null
  return { do: 'team', why: `“${intent.name}” is for ${team.name}.`, teamId: team.id, team: team.name }
}

function asBefore(similar: SimilarConversation[]): NextStep | null {
  const ended = similar.find(({ resolution }) => resolution?.by === 'agent')
  if (!ended?.resolution) return null
  const why = 'A resolved conversation about the same ended with this.'
  return { do: 'as_before', why, conversationId: ended.conversationId, draft: ended.resolution.text }
}
