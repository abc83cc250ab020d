import type { InboxState } from '../state/inbox-types.ts'
import { isErased } from '../state/lists.ts'
import { shownConversation } from '../state/selectors.ts'
import type { ShownRow } from '../state/workspace.ts'

/** What a search knows so far. */
export interface Found {
  /** Null before the first answer. */
  rows: ShownRow[] | null
  next: string | null
  failed: boolean
}

export type FoundPage = { rows: ShownRow[]; next: string | null }

/** The first page, also read again: it takes the place of what it covers; pages further down stay. */
export function firstPageAgain({ rows: known, next }: Found, page: FoundPage): Found {
  const ids = new Set(page.rows.map(({ id }) => id))
  const covered = known?.findLastIndex(({ id }) => ids.has(id)) ?? -1
  const below = page.next === null || !known ? [] : known.slice(covered + 1).filter(({ id }) => !ids.has(id))
  if (below.length === 0) return { ...page, failed: false }
  return { rows: [...page.rows, ...below], next, failed: false }
}

export function withPage({ rows: known }: Found, { rows, next }: FoundPage): Found {
  const ids = new Set(known?.map(({ id }) => id))
  return { rows: [...(known ?? []), ...rows.filter(({ id }) => !ids.has(id))], next, failed: false }
}

/** What was found, as it is now: a row's own line stays the one that was found. What was erased is gone. */
export function asTheyAre(found: ShownRow[], state: InboxState): ShownRow[] {
  return found.flatMap((row) => {
    if (isErased(state, row.id)) return []
    const now = shownConversation(state, row.id)
    if (!now) return [row]
    if (row.foundId === undefined) return [now]
    const { foundId, preview, previewAuthor } = row
    return [{ ...now, foundId, preview, previewAuthor }]
  })
}
