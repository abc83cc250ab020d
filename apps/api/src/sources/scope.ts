import type { WebSource } from '@baton/contracts'

/** Which addresses belong to a source. */
export interface Scope {
  includes(url: string): boolean
}

// They tell where a visitor came from, and not what is shown.
const TRACKING = /^(?:utm_\w+|gclid|fbclid|msclkid|mc_[ce]id|_ga|ref|ref_src)$/i
const NO_PAGE =
  /\.(?:png|jpe?g|gif|webp|avif|svg|ico|css|m?js|json|xml|rss|atom|zip|gz|tgz|exe|dmg|mp[34]|webm|mov|avi|wav|woff2?|ttf|eot)$/i

/** Pages at or below an address; for a sitemap, all of its origin. */
export function scopeOf({ url, reach }: Pick<WebSource, 'url' | 'reach'>): Scope {
  const start = new URL(url)
  const prefix = reach === 'below' ? start.pathname.replace(/[^/]*\.[^/]*$/, '') : '/'
  const folder = prefix.endsWith('/') ? prefix : `${prefix}/`
  return {
    includes(candidate) {
      const { origin, pathname } = new URL(candidate)
      if (origin !== start.origin || NO_PAGE.test(pathname)) return false
      return pathname === prefix || pathname.startsWith(folder)
    },
  }
}

/** One spelling of an address: no fragment, nothing that only tracks. */
export function plainAddress(url: string): string {
  const plain = new URL(url)
  plain.hash = ''
  for (const name of [...plain.searchParams.keys()]) if (TRACKING.test(name)) plain.searchParams.delete(name)
  return plain.href
}
