import type { EntityType, HandoffFact, Signals } from '@baton/contracts'

/** What one message names. */
export type Named = Pick<Signals, 'entities' | 'scoredAt'>

/** What an agent looks for first. */
const ORDER: EntityType[] = ['order_number', 'product', 'amount', 'date', 'email', 'phone', 'url']
const MOST_OF_A_KIND = 3

/**
 * What the visitor has named, kind by kind, the newest of a kind first and each once. Of messages oldest first; what was
 * read after `until` is left out.
 */
export function factsOf(named: Named[], until: number | null): HandoffFact[] {
  const entities = named
    .filter(({ scoredAt }) => until === null || scoredAt <= until)
    .flatMap((one) => one.entities)
    .reverse()
  return ORDER.flatMap((type) => {
    const values = new Set(entities.filter((entity) => entity.type === type).map(({ value }) => value))
    return [...values].slice(0, MOST_OF_A_KIND).map((value) => ({ name: type, value }))
  })
}
