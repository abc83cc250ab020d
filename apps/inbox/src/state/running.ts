import type { Part, RunId, TextPart } from '@baton/contracts'
import type { InboxState, RunningText } from './inbox-types.ts'

/**
 * The text after one part. `text-start` carries everything so far and is always right; a delta of a run that we do
 * not follow is dropped, because its start will come again on the next connection.
 */
function nextText(current: RunningText | undefined, part: TextPart): RunningText | undefined {
  if (part.type === 'text-start') return { runId: part.runId, text: part.text, citations: part.citations }
  if (current?.runId !== part.runId) return current
  switch (part.type) {
    case 'text-delta':
      // Beyond our end something is missing: keep what is whole.
      if (part.offset > current.text.length) return current
      return { ...current, text: current.text.slice(0, part.offset) + part.text }
    case 'text-citation': {
      const others = current.citations.filter((citation) => citation.n !== part.citation.n)
      return { ...current, citations: [...others, part.citation].sort((a, b) => a.n - b.n) }
    }
    case 'text-end':
      return current
  }
}

export function applyPart(state: InboxState, part: Part): InboxState {
  if (part.type === 'presence') {
    const known = new Set(state.agents.map((agent) => agent.id))
    const newcomer = part.agents.some((entry) => !known.has(entry.agentId))
    return { ...state, presence: part.agents, summaryStale: state.summaryStale || newcomer }
  }
  if (part.type === 'typing' || part.type === 'queue') return state
  const current = state.running.get(part.conversationId)
  const next = nextText(current, part)
  if (next === current || !next) return state
  return { ...state, running: new Map(state.running).set(part.conversationId, next) }
}

export function endRun(state: InboxState, runId: RunId): InboxState {
  const entry = [...state.running].find(([, text]) => text.runId === runId)
  if (!entry) return state
  const running = new Map(state.running)
  running.delete(entry[0])
  return { ...state, running }
}
