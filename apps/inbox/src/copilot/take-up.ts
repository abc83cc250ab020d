import type { Conversation, Suggestion } from '@baton/contracts'
import type { Drafts, TakenUp } from '../state/drafts.ts'

/** A text as it is sent: numbers of sources are for the agent alone. */
export const withoutMarkers = (text: string) => text.replace(/\s*\[\^\d+\]/g, '').trim()

/** Puts what the copilot wrote into the composer, for the agent to change and send; what was typed stays above a reply. */
export function takeUp(drafts: Drafts, conversationId: Conversation['id'], suggestion: Suggestion): void {
  const { text: before, taken = [] } = drafts.read(conversationId)
  const { id, kind } = suggestion
  const words = withoutMarkers(suggestion.text)
  const internal = suggestion.sources
    .filter(({ audience }) => audience === 'internal')
    .map(({ citation }) => citation.title)
  const text = kind === 'reply' && before.trim() !== '' ? `${before.trimEnd()}\n\n${words}` : words
  drafts.write(conversationId, {
    ...{ text, kind: 'text' },
    taken: [...taken, { id, kind, internal: [...new Set(internal)], before }],
  })
}

/** Goes back to the words before the last that was taken up. */
export function takeBack(drafts: Drafts, conversationId: Conversation['id']): void {
  const { taken = [] } = drafts.read(conversationId)
  const last = taken.at(-1)
  if (last) drafts.write(conversationId, { text: last.before, taken: taken.slice(0, -1) })
}

/** The internal articles that a draft rests on. */
export const internalIn = (taken: readonly TakenUp[]): string[] => [
  ...new Set(taken.flatMap(({ internal }) => internal)),
]
