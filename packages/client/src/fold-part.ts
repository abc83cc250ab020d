import type { FoldPart } from './conversation-state.ts'
import type { Typing } from './state.ts'

/** Folds a passing part into what is known. Pure. Parts of another conversation, or of a run that is over, change nothing. */
export const foldPart: FoldPart = (known, part, show) => {
  const { conversation, running } = known.state
  if (part.type === 'presence' || part.conversationId !== conversation?.id) return known
  if (part.type === 'queue') {
    const { queuePosition, waitMinutes, offeredTo } = part
    return show(known, { conversation: { ...conversation, queuePosition, waitMinutes, offeredTo } })
  }
  // Visitors hear of people alone.
  if (part.type === 'typing') return show(known, { typing: part.active ? (part.author as Typing) : null })
  if (part.type === 'text-end' || known.ended.includes(part.runId)) return known
  if (part.type === 'text-start')
    return show(known, { running: { runId: part.runId, text: part.text, citations: part.citations } })
  if (running?.runId !== part.runId) return known
  if (part.type === 'text-citation') {
    const others = running.citations.filter(({ n }) => n !== part.citation.n)
    return show(known, { running: { ...running, citations: [...others, part.citation] } })
  }
  // A gap: something was lost; the next text-start brings the whole.
  if (part.offset > running.text.length) return known
  return show(known, { running: { ...running, text: running.text.slice(0, part.offset) + part.text } })
}
