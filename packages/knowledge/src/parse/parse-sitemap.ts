import { gunzipSync } from 'node:zlib'
import type { ParsedSitemap } from '../parser.ts'
import { decodePage } from './decode-text.ts'

// The protocol's own limits: sitemaps.org/protocol.html
const MAX_BYTES = 50 * 1024 * 1024
const MAX_ADDRESSES = 50_000
const ENTRY = /<(url|sitemap)\b[^>]*>([\s\S]{0,20000}?)<\/\1>/g

/** A sitemap or an index of sitemaps, packed with gzip or not; null when it is neither. */
export function parseSitemap({ url, bytes }: { url: string; bytes: Uint8Array }): ParsedSitemap | null {
  const text = decodePage(unpacked(bytes))
  if (!/<(?:urlset|sitemapindex)\b/.test(text)) return null
  const found: ParsedSitemap = { pages: [], sitemaps: [] }
  for (const [, kind, inner = ''] of text.matchAll(ENTRY)) {
    if (found.pages.length >= MAX_ADDRESSES) break
    const address = addressIn(inner, url)
    if (!address) continue
    if (kind === 'sitemap') found.sitemaps.push(address)
    else found.pages.push({ url: address, modifiedAt: momentIn(inner) })
  }
  return found
}

/** What is no gzip, or unpacks to too much, stays as it is, and is then no sitemap. */
function unpacked(bytes: Uint8Array): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes
  try {
    return gunzipSync(bytes, { maxOutputLength: MAX_BYTES })
  } catch {
    return bytes
  }
}

function addressIn(entry: string, base: string): string | null {
  const said = /<loc\b[^>]*>\s*(?:<!\[CDATA\[)?\s*([^<\]\s]{1,2000})/.exec(entry)?.[1]
  const url = said ? URL.parse(said.replaceAll('&amp;', '&'), base) : null
  if (!url || !/^https?:$/.test(url.protocol)) return null
  url.hash = ''
  return url.href
}

function momentIn(entry: string): number | null {
  const at = Date.parse(/<lastmod\b[^>]*>\s*([^<\s]{4,40})/.exec(entry)?.[1] ?? '')
  return Number.isFinite(at) ? at : null
}
