import { renderMail } from '@baton/outbound'
import type { AppContext } from '../app-context.ts'

const PAGE_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"

/**
 * Where a mail's link to end it leads. Programs that look at links before people do follow them too: only the button,
 * a POST, ends the mail. That is also what a mailbox's own button sends (RFC 8058), from no page and with no cookie.
 */
export function stopPage(
  context: AppContext,
  {
    language,
    words,
    isDone,
  }: { language: string; words: { stop: string; stopped: string }; isDone: boolean },
): Response {
  const { html } = renderMail({
    language,
    parts: [isDone ? { kind: 'words', text: words.stopped } : { kind: 'form', label: words.stop }],
  })
  context.header('content-security-policy', PAGE_POLICY)
  context.header('cache-control', 'no-store')
  context.header('referrer-policy', 'no-referrer')
  return context.html(html)
}
