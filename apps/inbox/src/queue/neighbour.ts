/**
 * The row to go to from `selected`. A row that has just left the list (resolved, accepted) leaves its place behind:
 * `lastIndex` is where it stood, and the row that moved up into it is the next one.
 */
export function neighbour<Row extends { id: string }>(
  rows: Row[],
  selected: string | null,
  lastIndex: number,
  step: 1 | -1,
): Row | null {
  const index = rows.findIndex((row) => row.id === selected)
  if (index >= 0) return rows[index + step] ?? null
  if (selected === null) return rows[step === 1 ? 0 : rows.length - 1] ?? null
  const at = Math.min(step === 1 ? lastIndex : lastIndex - 1, rows.length - 1)
  return rows[at] ?? null
}
