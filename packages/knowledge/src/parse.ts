import { parseFile } from './parse/parse-file.ts'
import { parsePage } from './parse/parse-page.ts'
import { parseSitemap } from './parse/parse-sitemap.ts'
import { parseWritten } from './parse/parse-written.ts'
import type { Parser } from './parser.ts'

/** The parser itself. Foreign bytes belong where it can be killed: a thread on Node, a Worker of its own on Workers. */
export const parser: Parser = {
  parseFile,
  parsePage,
  parseSitemap: async (sitemap) => parseSitemap(sitemap),
  parseWritten: async (article) => parseWritten(article),
}
