import robotsParser from 'robots-parser'

const AGENT = 'BatonBot'
// RFC 9309 lets a crawler stop reading here.
const MAX_LETTERS = 500_000
const MAX_DELAY_MS = 30_000

/** What a site's robots.txt tells us. */
export interface Robots {
  isAllowed(url: string): boolean
  /** The pause it asks for between two requests, at most 30 s; null when it asks for none. */
  delayMs: number | null
  sitemaps: string[]
}

/** Reads a robots.txt; an empty text allows everything. `url`: where it was found. */
export function readRobots(url: string, text: string): Robots {
  const robots = robotsParser(url, text.slice(0, MAX_LETTERS))
  const delay = robots.getCrawlDelay(AGENT)
  return {
    isAllowed: (page) => robots.isAllowed(page, AGENT) !== false,
    delayMs: delay === undefined ? null : Math.min(Math.max(0, delay) * 1_000, MAX_DELAY_MS),
    sitemaps: robots.getSitemaps(),
  }
}
