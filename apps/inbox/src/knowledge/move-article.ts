/** Opens the article before or after the open one in the list; the first where none is open. */
export function moveArticle(step: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>('.article-row')]
  const at = rows.findIndex((row) => row.getAttribute('aria-current') === 'true')
  const next = at < 0 ? rows[0] : rows[at + step]
  next?.click()
  next?.scrollIntoView({ block: 'nearest' })
}
