import { gunzipSync } from 'node:zlib'
import type { ParsedSitemap } from '../parser.ts'
import { decodePage } from './decode-text.ts'

// The protocol's own limits: sitemaps.org/protocol.html
const MAX_BYTES = 50 * 1024 * 1024
const MAX_ADDRESSES = 50_000
// Piece by piece, so that a file built to be read slowly is not.
const PIECE =
  /<(?<end>\/?)(?<entry>url|sitemap)\b[^>]{0,200}>|<(?<name>loc|lastmod)\b[^>]{0,200}>\s{0,200}(?:<!\[CDATA\[)?\s{0,200}(?<value>[^<\]\s]{1,2000})/g

/** A sitemap or an index of sitemaps, packed with gzip or not; null when it is neither. */
export function parseSitemap({ url, bytes }: { url: string; bytes: Uint8Array }): ParsedSitemap | null {
  const text = decodePage(unpacked(bytes))
  if (!/<(?:urlset|sitemapindex)\b/.test(text)) return null
  const found: ParsedSitemap = { pages: [], sitemaps: [] }
  let entry: Record<string, string> = {}
  for (const { groups = {} } of text.matchAll(PIECE)) {
    if (groups.name && groups.value) entry[groups.name] = groups.value
    else if (!groups.end) entry = {}
    else add(found, groups.entry, { ...entry, base: url })
    if (found.pages.length >= MAX_ADDRESSES) break
  }
  return found
}

function add(
  { pages, sitemaps }: ParsedSitemap,
  kind: string | undefined,
  { loc, lastmod, base }: { loc?: string; lastmod?: string; base: string },
): void {
  const url = loc ? URL.parse(loc.replaceAll('&amp;', '&'), base) : null
  if (!url || !/^https?:$/.test(url.protocol)) return
  url.hash = ''
  const at = Date.parse(lastmod ?? '')
  if (kind === 'sitemap') sitemaps.push(url.href)
  else pages.push({ url: url.href, modifiedAt: Number.isFinite(at) ? at : null })
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
