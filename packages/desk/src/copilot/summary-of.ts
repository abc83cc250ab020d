import { type NamedTurn, type Point, sumUp } from '@baton/assistant/copilot'
import type { ConversationSummary, Standing, SummaryPoint } from '@baton/contracts'
import { factsOf, listHandoffs, listNamed, type SiteStore } from '@baton/store'
import type { Matter } from './read-matter.ts'

/** A conversation in its own words. */
export function summaryOf(store: SiteStore, matter: Matter): ConversationSummary {
  const { asks, tried } = sumUp(matter.turns, matter.language)
  return summaryWith(store, matter, { asks, tried, engine: 'extractive' })
}

/** The points of whoever wrote them, with what the site knows by itself. */
export function summaryWith(
  store: SiteStore,
  matter: Matter,
  { asks, tried, engine }: { asks: Point[]; tried: Point[]; engine: string },
): ConversationSummary {
  const inMessages = ({ text, from }: Point): SummaryPoint => ({
    text,
    messageIds: from.flatMap((n) => matter.messages[n - 1]?.id ?? []),
  })
  return {
    engine,
    asks: asks.map(inMessages),
    tried: tried.map(inMessages),
    facts: factsIn(store, matter),
    standing: standingOf(matter),
  }
}

/** What flows have gathered in all handoffs, and what messages name. */
function factsIn(store: SiteStore, { row }: Matter): ConversationSummary['facts'] {
  const handoff = listHandoffs(store, row.id).at(-1)
  return handoff?.facts ?? factsOf(listNamed(store, row.id), null)
}

export function standingOf({
  row,
  turns,
}: Pick<Matter, 'row'> & { turns: Pick<NamedTurn, 'author'>[] }): Standing {
  if (row.status !== 'open') return row.status
  if (row.control === 'queue') return 'waits_in_queue'
  if (row.control === 'assistant') return 'assistant_answers'
  // What the assistant said before somebody took over is no reply of theirs.
  const last = turns.findLast(({ author }) => author !== 'assistant')
  return last?.author === 'agent' ? 'waits_for_visitor' : 'visitor_waits'
}
