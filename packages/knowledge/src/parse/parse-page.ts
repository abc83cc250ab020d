import { MAX_PAGE_BYTES, sizeProblem } from '../file-kinds.ts'
import { contentHash } from '../ingest/content-hash.ts'
import { failed, type ParsedItem } from '../parsed-document.ts'
import type { FetchedPage, ParsedPage } from '../parser.ts'
import { decodePage } from './decode-text.ts'
import { extractDocument } from './extract-html.ts'
import { htmlDocument } from './html-document.ts'
import { inParts } from './in-parts.ts'
import { pageHead } from './page-head.ts'
import { documentOf } from './parse-document.ts'
import { parseFile } from './parse-file.ts'
import { plainValues } from './plain-values.ts'

const MAX_ID = 300

/** What is read as a file of that ending. */
const FILES: Record<string, string> = {
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'text/csv': 'csv',
  'text/markdown': 'md',
  'text/plain': 'txt',
}

/** A fetched page or file as articles. Their id and address is where the page says it lives, else where it was found. */
export async function parsePage(page: FetchedPage): Promise<ParsedPage> {
  const type = page.contentType?.split(';', 1)[0]?.trim().toLowerCase() ?? ''
  if (type === 'text/html' || type === 'application/xhtml+xml') return parseHtmlPage(page)
  const ending = FILES[type]
  const items = ending
    ? await parseFile({ path: `page.${ending}`, from: page.url, bytes: page.bytes })
    : [failed(page.url, `is ${type || 'of no kind that it names'}; wanted a web page`)]
  const only = items.length === 1
  return {
    items: items.map((item) => placed(item, page.url, only)),
    canonical: null,
    links: [],
    noIndex: false,
  }
}

function parseHtmlPage({ url, contentType, bytes }: FetchedPage): ParsedPage {
  if (bytes.length > MAX_PAGE_BYTES) return refused(url, sizeProblem(bytes.length, MAX_PAGE_BYTES))
  try {
    const document = htmlDocument(decodePage(bytes, contentType))
    const head = pageHead(document, url)
    const values = plainValues(url, url)
    const extract = { ...extractDocument(document), url: null }
    return { ...head, items: inParts(placed(documentOf(values, extract), head.canonical ?? url, true)) }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return refused(url, 'is nested too deeply to be read; wanted an ordinary page')
  }
}

const refused = (url: string, problem: string): ParsedPage => ({
  items: [{ ...failed(url, problem), id: idOf(url) }],
  canonical: null,
  links: [],
  noIndex: false,
})

function placed(item: ParsedItem, url: string, only: boolean): ParsedItem {
  if (item.kind === 'skipped') return item
  if (item.kind === 'error') return { ...item, id: idOf(url) }
  return { ...item, id: only ? idOf(url) : idOf(`${url}#${item.id}`), idGiven: true, url }
}

/** An address that is too long for an id ends in a hash. */
const idOf = (url: string) =>
  url.length <= MAX_ID ? url : `${url.slice(0, MAX_ID - 33)}~${contentHash(url)}`
