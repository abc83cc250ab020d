import { contentHash, INDEX_VERSION, type IngestItem, type ParsedPage } from '@baton/knowledge'
import type { SourcePage } from '@baton/store'
import type { Visit } from './web-reader.ts'

/** A page that was read, and where. */
export interface CrawledPage {
  url: string
  visit: Extract<Visit, { kind: 'page' }>
}

/** What to remember of a page; without articles unless `change` has some. */
export function rememberedPage({ url, visit }: CrawledPage, change: Partial<SourcePage>): SourcePage {
  const { etag, modified } = visit
  const empty = { articleIds: [], textHash: null, links: [] }
  return { url, etag, modified, version: INDEX_VERSION, ...empty, ...change }
}

/** To know a page that says the same; null for what is no single text. */
export function textHashOf([item, ...more]: ParsedPage['items']): string | null {
  return item?.kind === 'document' && more.length === 0 ? contentHash(JSON.stringify(item.blocks)) : null
}

export const sameAs = (url: string, other: string): IngestItem => ({
  kind: 'skipped',
  from: url,
  reason: `it says the same as ${other}`,
})
