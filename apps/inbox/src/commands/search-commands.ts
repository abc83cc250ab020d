import { plain } from '../state/selectors.ts'

/**
 * The entries that hold each word of the query at the start of one of their own words, best first: an entry that
 * begins with the query, then the others in their order.
 */
export function searchEntries<Entry extends { label: string; group: string }>(
  entries: Entry[],
  query: string,
): Entry[] {
  const wanted = plain(query).split(/\s+/).filter(Boolean)
  if (wanted.length === 0) return entries
  const hits = entries.filter((entry) => {
    const words = plain(`${entry.label} ${entry.group}`).split(/[^\p{L}\p{N}]+/u)
    return wanted.every((part) => words.some((word) => word.startsWith(part)))
  })
  const first = (entry: Entry) => (plain(entry.label).startsWith(wanted.join(' ')) ? 0 : 1)
  return hits
    .map((entry, index) => ({ entry, index }))
    .sort((a, b) => first(a.entry) - first(b.entry) || a.index - b.index)
    .map(({ entry }) => entry)
}
