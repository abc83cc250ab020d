import type { OutputOf } from '@baton/contracts'

type Checked = OutputOf<'checkPage'>

/** Does this HTML load the chat of this site? A tag that a script adds later is not in it. */
export function checkPage(html: string, siteKey: string): Checked {
  const keys = [...html.matchAll(/\/w\/([\w-]+)\.js/g)].map(([, key]) => key)
  if (keys.includes(siteKey)) return { found: 'installed', said: 'The snippet of this site is on the page.' }
  if (keys.length > 0)
    return {
      found: 'other_site',
      said: 'A snippet is on the page, but of another site. Put the one from here in its place.',
    }
  return {
    found: 'missing',
    said: 'The snippet is not in the page as it was sent. If a tag manager adds it, open the page once and look above.',
  }
}
