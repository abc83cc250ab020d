import type { DocumentError, Parser } from '@baton/knowledge'
import { type Callee, type Remote, remote } from '../remote/remote.ts'

/** The parser as it is called from another Worker: bytes are base64. */
export interface ParserMethods {
  parseFile(file: Packed<'parseFile'>): ReturnType<Parser['parseFile']>
  parsePage(page: Packed<'parsePage'>): ReturnType<Parser['parsePage']>
  parseSitemap(sitemap: Packed<'parseSitemap'>): ReturnType<Parser['parseSitemap']>
  parseWritten: Parser['parseWritten']
}

type Packed<Name extends keyof Parser> = Omit<Parameters<Parser[Name]>[0], 'bytes'> & { bytes: string }

const pack = <Input extends { bytes: Uint8Array }>(input: Input) => ({
  ...input,
  bytes: Buffer.from(input.bytes).toString('base64'),
})

const unpack = <Input extends { bytes: string }>(input: Input) => ({
  ...input,
  bytes: new Uint8Array(Buffer.from(input.bytes, 'base64')),
})

/** Answers for a parser that lives here. */
export const parserMethods = (parser: Parser): ParserMethods => ({
  parseFile: (file) => parser.parseFile(unpack(file)),
  parsePage: (page) => parser.parsePage(unpack(page)),
  parseSitemap: (sitemap) => parser.parseSitemap(unpack(sitemap)),
  parseWritten: (article) => parser.parseWritten(article),
})

/** The parser in a Worker of its own. A file that ends that Worker is an error of this file, and of no other. */
export function remoteParser(find: () => Callee): Parser {
  const far: Remote<ParserMethods> = remote<ParserMethods>(find)
  return {
    parseFile: (file) => far.parseFile(pack(file)).catch(() => [unread(file.from)]),
    parsePage: (page) =>
      far
        .parsePage(pack(page))
        .catch(() => ({ items: [unread(page.url)], canonical: null, links: [], noIndex: false })),
    parseSitemap: (sitemap) => far.parseSitemap(pack(sitemap)).catch(() => null),
    parseWritten: (article) => far.parseWritten(article).catch(() => unread(article.title)),
  }
}

const unread = (from: string): DocumentError => ({
  kind: 'error',
  from,
  message: `${from} took more time or memory than one file may have; wanted a smaller or simpler one.`,
})
