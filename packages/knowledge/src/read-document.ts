import { FrontMatterError, splitFrontMatter } from './ingest/front-matter.ts'
import { dateOf, languageOf, tagsOf, textOf, urlOf } from './ingest/page-values.ts'
import { readRow } from './ingest/read-row.ts'
import { MAX_DOCUMENT_BYTES, type SourceDocument, type SourceItem } from './source-document.ts'

const FORMATS: Record<string, SourceDocument['format'] | 'jsonl'> = {
  md: 'markdown',
  markdown: 'markdown',
  mdown: 'markdown',
  mkd: 'markdown',
  mdx: 'mdx',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  txt: 'text',
  text: 'text',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
}

/** What a file is read as, by its name; null for other kinds of file. */
export function formatOf(name: string): SourceDocument['format'] | 'jsonl' | null {
  return FORMATS[/\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''] ?? null
}

/** The kinds of file that are read, for messages. */
export const READABLE = '.md, .mdx, .html, .txt or .jsonl'

export interface FileContent {
  /** Path relative to its root, with `/`; the id is made from it. */
  path: string
  /** For messages. */
  from: string
  bytes: Uint8Array
}

/** One Markdown, MDX, HTML or text file as a document, or the reason why it is none. */
export function readDocument(file: FileContent): SourceItem {
  const item = readPage(file)
  return item.kind === 'error' ? { ...item, id: withoutExtension(file.path) } : item
}

function readPage({ path, from, bytes }: FileContent): SourceItem {
  const format = formatOf(path)
  if (!format || format === 'jsonl')
    return failed(from, `is not a kind of page that Baton reads; wanted ${READABLE}`)
  const decoded = decodeUtf8(bytes)
  if ('problem' in decoded) return failed(from, decoded.problem)
  try {
    return pageOf(decoded.text, format, path, from)
  } catch (error) {
    if (!(error instanceof FrontMatterError)) throw error
    if (error.isTemplate) return { kind: 'skipped', from, reason: 'a template for new pages' }
    return failed(from, `has front matter that cannot be read: ${error.message}`)
  }
}

/** One line of a JSONL file, `number` from 1. Empty lines give null. */
export function readLine(line: string, number: number, path: string, from: string): SourceItem | null {
  if (!line.trim()) return null
  const place = `${from}:${number}`
  if (line.length > MAX_DOCUMENT_BYTES) return failed(place, sizeProblem(line.length))
  return readRow(line, { place, fallbackId: `${withoutExtension(path)}-${number}` })
}

/** The text of a file, or what it is instead of UTF-8 text. */
export function decodeUtf8(bytes: Uint8Array): { text: string } | { problem: string } {
  if (bytes.length > MAX_DOCUMENT_BYTES) return { problem: sizeProblem(bytes.length) }
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return { problem: 'is written in UTF-16; wanted UTF-8 text' }
  if (bytes.subarray(0, 8_000).includes(0)) return { problem: 'holds binary data; wanted UTF-8 text' }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n') }
  } catch {
    return { problem: 'is not valid UTF-8; wanted UTF-8 text' }
  }
}

function pageOf(text: string, format: SourceDocument['format'], path: string, from: string): SourceItem {
  const { values, body } = splitFrontMatter(text)
  if (!body.trim()) return failed(from, 'holds no text; wanted a page')
  if (values.draft === true) return { kind: 'skipped', from, reason: 'a draft' }
  const id = textOf(values.id)
  return {
    kind: 'document',
    id: id ?? withoutExtension(path),
    idGiven: id !== null,
    title: textOf(values.title),
    url: urlOf(values),
    language: languageOf(values),
    tags: tagsOf(values),
    audience: values.audience === 'internal' ? 'internal' : 'public',
    format,
    content: body,
    updatedAt: dateOf(values),
    from,
  }
}

export const failed = (from: string, problem: string): SourceItem => ({
  kind: 'error',
  from,
  message: `${from} ${problem}.`,
})

const withoutExtension = (path: string) => path.replace(/\.[a-z]+$/i, '')
/** Says that a page is too long. */
export const sizeProblem = (bytes: number) =>
  `is ${(bytes / 1024 / 1024).toFixed(1)} MB; wanted at most 5 MB a page`
