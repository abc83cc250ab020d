import type { Audience } from '@baton/contracts'
import type { ArticleKind, ParsedItem } from './parsed-document.ts'

/** A file as somebody gave it. */
export interface ForeignFile {
  /** Path relative to its root, with `/`: ids are made from it, and its ending tells the format. */
  path: string
  /** How messages name it. */
  from: string
  bytes: Uint8Array
  /** For a part of a JSONL file: the number of its first line; default 1. */
  firstLine?: number
}

/** An article as a person or a program hands it over. */
export interface WrittenArticle {
  id: string
  kind: ArticleKind
  /** Of an FAQ entry: the question. */
  title: string
  format: 'markdown' | 'html' | 'text'
  content: string
  url?: string | null
  language?: string | null
  tags?: string[]
  audience?: Audience
  validFrom?: number | null
  validUntil?: number | null
  updatedAt?: number | null
}

/** A web page or file as it was fetched. */
export interface FetchedPage {
  /** Where it was found in the end; the article's id and address, unless it names a canonical one. */
  url: string
  /** The header, with its parameters; null when there was none. */
  contentType: string | null
  bytes: Uint8Array
}

export interface ParsedPage {
  /** More than one only for a CSV file. */
  items: ParsedItem[]
  /** The address that the page gives for itself, when it has the same origin. */
  canonical: string | null
  /** Absolute http(s) addresses without fragments, in order, each once. Empty when the page asks not to be followed. */
  links: string[]
  /** The page asks to be left out of indexes. */
  noIndex: boolean
}

export interface ParsedSitemap {
  pages: { url: string; modifiedAt: number | null }[]
  /** Of an index: further sitemaps. */
  sitemaps: string[]
}

/**
 * Foreign bytes in, plain data out. It may run in a thread or a service that is killed when a file is hostile: what it
 * cannot read is an item that says so, and it never rejects because of a file's content.
 */
export interface Parser {
  parseFile(file: ForeignFile): Promise<ParsedItem[]>
  parsePage(page: FetchedPage): Promise<ParsedPage>
  /** Null when the bytes are no sitemap. */
  parseSitemap(sitemap: { url: string; bytes: Uint8Array }): Promise<ParsedSitemap | null>
  parseWritten(article: WrittenArticle): Promise<ParsedItem>
}
