import { failed } from './parsed-document.ts'
import type { Parser } from './parser.ts'

/** The parser has ended or was ended over a file. `message` goes on where the file's name ends. */
export class ParserEnded extends Error {
  override name = 'ParserEnded'
}

export type ParserCall = <Method extends keyof Parser>(
  method: Method,
  input: Parameters<Parser[Method]>[0],
) => ReturnType<Parser[Method]>

/**
 * A parser that runs in a thread or a service. When `call` rejects with ParserEnded, the file that it was about gets
 * that error, and the next call may succeed.
 */
export function parserElsewhere(call: ParserCall): Parser {
  return {
    parseFile: (file) => call('parseFile', file).catch((error) => [failed(file.from, problemOf(error))]),
    parsePage: (page) =>
      call('parsePage', page).catch((error) => ({
        items: [{ ...failed(page.url, problemOf(error)), id: page.url }],
        canonical: null,
        links: [],
        noIndex: false,
      })),
    parseSitemap: (sitemap) =>
      call('parseSitemap', sitemap).catch((error) => {
        problemOf(error)
        return null
      }),
    parseWritten: (article) =>
      call('parseWritten', article).catch((error) => failed(article.id, problemOf(error))),
  }
}

/** Rethrows what is not about the file. */
function problemOf(error: unknown): string {
  if (error instanceof ParserEnded) return error.message
  throw error
}
