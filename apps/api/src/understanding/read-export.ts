import { csvRows } from './csv-rows.ts'
import { jsonEntries } from './json-entries.ts'
import { visitorQuestion } from './visitor-question.ts'

/** Why a file holds no questions, and what was wanted. */
export class ExportError extends Error {
  override name = 'ExportError'
}

const MAX_LENGTH = 1_000
const BYTES = 250_000
const WANTED =
  'Wanted: JSONL or CSV with a column “text”, “question” or “message”, or an export of Zendesk or Intercom.'

/**
 * The first question of each conversation in an export named `name`: JSON, JSONL or CSV, of Zendesk, Intercom or one's
 * own making. Between slices it yields the share that is read. Throws an ExportError when there is none.
 */
export function* readExport(bytes: Uint8Array, name: string): Generator<number, string[]> {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b)
    throw new ExportError(`${name} is a ZIP or Excel file. Unpack it, or save the sheet as CSV. ${WANTED}`)
  const text = yield* decoded(bytes)
  const questions: string[] = []
  let first: unknown = null
  const take = (entry: unknown) => {
    first ??= entry
    const question = visitorQuestion(entry)
    if (question !== null) questions.push(question.slice(0, MAX_LENGTH))
  }
  yield* isJson(text) ? jsonEntries(text, take) : csvEntries(text, take)
  if (questions.length > 0) return questions
  throw new ExportError(`${name} holds no questions${fieldsOf(first)}. ${WANTED}`)
}

/** Excel's "Unicode text" is UTF-16 and says so. */
function* decoded(bytes: Uint8Array): Generator<number, string> {
  const decoder = new TextDecoder(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8')
  const pieces: string[] = []
  for (let at = 0; at < bytes.length; at += BYTES) {
    pieces.push(decoder.decode(bytes.subarray(at, at + BYTES), { stream: true }))
    yield 0
  }
  return pieces.join('')
}

/** A CSV may begin with a quote too; its first line is no JSON then. */
function isJson(text: string): boolean {
  const [sign = ''] = text.trimStart()
  if (sign !== '"') return sign === '[' || sign === '{'
  const [line = ''] = text.trimStart().slice(0, BYTES).split('\n', 1)
  try {
    return typeof JSON.parse(line) === 'string'
  } catch {
    return false
  }
}

function* csvEntries(text: string, take: (entry: unknown) => void): Generator<number, void> {
  let names: string[] | null = null
  yield* csvRows(text, (row) => {
    if (names) take(Object.fromEntries(names.map((name, column) => [name, row[column] ?? ''])))
    else names = row.map(fieldName)
  })
}

const fieldName = (title: string) =>
  title
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_')

function fieldsOf(entry: unknown): string {
  if (typeof entry !== 'object' || entry === null) return ''
  const names = Object.keys(entry).slice(0, 6)
  return names.length > 0 ? `; its entries have ${names.join(', ')}` : ''
}
