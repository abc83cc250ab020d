import { createContext } from 'preact'

/** The page that the visitor writes from; null where it is not known. */
export const VisitorPage = createContext<string | null>(null)

/** Where an article can be opened. Addresses without a host belong to the site, and so to the visitor's page. */
export function articleLink(url: string | null, page: string | null): string | null {
  if (!url) return null
  const link = URL.parse(url, page ?? undefined)
  return link && /^https?:$/.test(link.protocol) ? link.href : null
}
