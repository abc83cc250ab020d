/** What the list shows while the pointer is over it: nothing moves, what is new waits. */
export interface Steady<Row> {
  rows: Row[]
  /** Rows that are no longer in the view and keep their place for now. */
  gone: ReadonlySet<string>
  /** How many new rows wait to be let in. */
  arrived: number
}

/**
 * Keeps the order of `held` (ids, from before) with the rows as they are now. `find` gives the row of an id that has
 * left the view.
 */
export function holdOrder<Row extends { id: string }>(
  rows: Row[],
  held: readonly string[],
  find: (id: string) => Row | null,
): Steady<Row> {
  const current = new Map(rows.map((row) => [row.id, row]))
  const known = new Set(held)
  const gone = new Set<string>()
  const steady: Row[] = []
  for (const id of held) {
    const row = current.get(id) ?? find(id)
    if (!row) continue
    if (!current.has(id)) gone.add(id)
    steady.push(row)
  }
  // The next page stands below everything that is held: letting it in moves nothing.
  const lastHeld = rows.findLastIndex((row) => known.has(row.id))
  const below = rows.slice(lastHeld + 1)
  const arrived = rows.length - below.length - rows.filter((row) => known.has(row.id)).length
  return { rows: [...steady, ...below], gone, arrived }
}
