/** Beside the launcher's name, for those who hear it; as a mark, for those who see it. */
export function showUnread(opener: HTMLElement, count: number): void {
  const name = opener.ariaLabel?.replace(/ \(\d+\)$/, '') ?? ''
  opener.ariaLabel = count ? `${name} (${count})` : name
  if (count) opener.dataset.unread = String(count)
  else delete opener.dataset.unread
}
