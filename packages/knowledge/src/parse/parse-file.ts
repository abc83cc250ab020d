import { formatOf, maxBytes, READABLE, sizeProblem } from '../file-kinds.ts'
import { failed, type ParsedItem } from '../parsed-document.ts'
import type { ForeignFile } from '../parser.ts'
import { inParts } from './in-parts.ts'
import { readJsonl } from './read-jsonl.ts'
import { readPage, withoutExtension } from './read-page.ts'

/** A file as articles, or the reasons why it is none. What reads PDF, Word and CSV is loaded when it is first needed. */
export async function parseFile(file: ForeignFile): Promise<ParsedItem[]> {
  return (await readFile(file)).flatMap(inParts)
}

async function readFile(file: ForeignFile): Promise<ParsedItem[]> {
  const { path, from, bytes } = file
  const format = formatOf(path)
  if (!format) return [failed(from, `is not a kind of file that Baton reads; wanted ${READABLE}`)]
  if (format === 'jsonl') return readJsonl(file)
  const most = maxBytes(format)
  if (bytes.length > most)
    return [{ ...failed(from, sizeProblem(bytes.length, most)), id: withoutExtension(path) }]
  switch (format) {
    case 'pdf':
      return [await (await import('./read-pdf.ts')).readPdf(file)]
    case 'docx':
      return [await (await import('./read-docx.ts')).readDocx(file)]
    case 'csv':
      return (await import('./read-csv.ts')).readCsv(file)
    default:
      return [readPage(file, format)]
  }
}
