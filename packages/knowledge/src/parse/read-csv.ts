import { CsvError, parse } from 'csv-parse/sync'
import { failed, type ParsedItem } from '../parsed-document.ts'
import type { ForeignFile } from '../parser.ts'
import { cleanText, tidyLine } from './clean-text.ts'
import { decodePage } from './decode-text.ts'
import { documentOf } from './parse-document.ts'
import { plainValues } from './plain-values.ts'
import { withoutExtension } from './read-page.ts'
import { readRow } from './read-row.ts'
import { tableText } from './table-rows.ts'

const MAX_ROWS = 50_000
const MAX_COLUMNS = 200
/** What columns are called that mean the same as ours. */
const NAMES: Record<string, string> = {
  question: 'question',
  answer: 'answer',
  title: 'title',
  subject: 'title',
  markdown: 'markdown',
  body: 'markdown',
  content: 'markdown',
  article: 'markdown',
  html: 'html',
  text: 'text',
  id: 'id',
  url: 'url',
  link: 'url',
  lang: 'lang',
  language: 'lang',
  tags: 'tags',
  audience: 'audience',
  valid_from: 'validFrom',
  validfrom: 'validFrom',
  valid_until: 'validUntil',
  validuntil: 'validUntil',
  updated: 'updated',
  updated_at: 'updated',
  updatedat: 'updated',
}
const WANTED = 'wanted a title and a text, or a question and an answer'

/**
 * A CSV file, whose first row names its columns. With columns `question` and `answer` each row is an FAQ entry; with
 * `title` and a text (`body`, `markdown`, `html`, `text`) a page; any other file is one page with one table.
 */
export function readCsv(file: ForeignFile): ParsedItem[] {
  const { from, path, bytes } = file
  if (bytes.subarray(0, 8_000).includes(0)) return [failed(from, 'holds binary data; wanted CSV text')]
  const read = rowsOf(decodePage(bytes))
  if ('problem' in read) return [failed(from, read.problem)]
  const [header = [], ...rows] = read.rows
  if (rows.length === 0)
    return [failed(from, 'holds no rows below its first; wanted a row of names and rows of values')]
  const names = header.map(
    (name) =>
      NAMES[
        tidyLine(name)
          .toLowerCase()
          .replace(/[\s-]+/g, '_')
      ],
  )
  const has = (name: string) => names.includes(name)
  const hasBody = ['markdown', 'html', 'text'].some(has)
  if ((has('question') && (has('answer') || hasBody)) || (has('title') && hasBody))
    return rows.map((row, index) =>
      // 1 for the row of names, 1 because people count from 1.
      readRow(valuesOf(names, row), {
        place: `${from}, row ${index + 2}`,
        fallbackId: `${withoutExtension(path)}-${index + 2}`,
        wanted: WANTED,
      }),
    )
  return [tableOf(file, header, rows)]
}

function rowsOf(text: string): { rows: string[][] } | { problem: string } {
  try {
    const rows: string[][] = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      to: MAX_ROWS + 2,
    })
    if (rows.length > MAX_ROWS + 1)
      return { problem: `has more than ${MAX_ROWS} rows; wanted at most that many` }
    if ((rows[0]?.length ?? 0) > MAX_COLUMNS)
      return { problem: `has ${rows[0]?.length} columns; wanted at most ${MAX_COLUMNS}` }
    return { rows: rows.filter((row) => row.some((value) => value.trim())) }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const place = 'lines' in error ? ` near line ${error.lines}` : ''
    return {
      problem: `is not CSV${place} (${error.code}); wanted values with one separator, quoted in pairs`,
    }
  }
}

/** The separator that the first line has most of. */
function delimiterOf(text: string): string {
  const [first = ''] = text.split('\n', 1)
  const count = (sign: string) => first.split(sign).length
  return [',', ';', '\t', '|'].reduce((best, sign) => (count(sign) > count(best) ? sign : best))
}

function valuesOf(names: (string | undefined)[], row: string[]): Record<string, unknown> {
  const values: Record<string, unknown> = {}
  for (const [column, name] of names.entries()) if (name && row[column]?.trim()) values[name] ??= row[column]
  return values
}

function tableOf({ path, from }: ForeignFile, header: string[], rows: string[][]): ParsedItem {
  const cells = (row: string[]) => row.map((value) => tidyLine(cleanText(value)))
  const text = tableText(cells(header), rows.map(cells))
  return documentOf(plainValues(path, from), {
    title: null,
    language: null,
    url: null,
    blocks: [{ kind: 'table', text }],
  })
}
