/** Opens the row before or after the open one of a list, by the class of its rows; the first where none is open. */
export function moveInRows(rowClass: string, step: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>(`.${rowClass}`)]
  const at = rows.findIndex((row) => row.getAttribute('aria-current') === 'true')
  const next = at < 0 ? rows[0] : rows[at + step]
  next?.click()
  next?.scrollIntoView({ block: 'nearest' })
}
