import type { LeftOut } from '@baton/contracts'
import { csvRows } from './csv-rows.ts'
import { jsonEntries, linesBetween } from './json-entries.ts'
import { leaveOut, leftOutText } from './left-out.ts'
import { visitorQuestion } from './visitor-question.ts'

export interface ExportedQuestions {
  questions: string[]
  leftOut: LeftOut
}

/** Why a file holds no questions, and what was wanted. */
export class ExportError extends Error {
  override name = 'ExportError'
}

const MAX_LENGTH = 1_000
const BYTES = 250_000
const decoder = new TextDecoder()
const WANTED =
  'Wanted: JSONL or CSV with a column “text”, “question” or “message”, or an export of Zendesk or Intercom.'

/**
 * The first question of each conversation in an export named `name`: JSON, JSONL or CSV, of Zendesk, Intercom or one's
 * own making, and which lines were left out. Between slices it yields the share that is read. Throws an ExportError when there is none.
 */
export function* readExport(bytes: Uint8Array, name: string): Generator<number, ExportedQuestions> {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b)
    throw new ExportError(`${name} is a ZIP or Excel file. Unpack it, or save the sheet as CSV. ${WANTED}`)
  const utf8 = yield* asUtf8(bytes)
  const questions: string[] = []
  const leftOut: LeftOut = { count: 0, lines: [] }
  let first: unknown = null
  const take = (entry: unknown) => {
    first ??= entry
    const question = visitorQuestion(entry)
    if (question !== null) questions.push(question.slice(0, MAX_LENGTH))
  }
  let [line, place] = [1, 0]
  const lineAt = (at: number) => {
    line += linesBetween(utf8, place, at)
    place = at
    return line
  }
  const broken = (at: number, why: string) => leaveOut(leftOut, () => lineAt(at), why)
  yield* isJson(utf8) ? jsonEntries(utf8, { entry: take, broken }) : csvEntries(utf8, take)
  if (questions.length > 0) return { questions, leftOut }
  throw new ExportError(
    [`${name} holds no questions${fieldsOf(first)}.`, leftOutText(leftOut), WANTED].filter(Boolean).join(' '),
  )
}

/** Without a mark at its beginning. Excel's "Unicode text" is UTF-16 and says so. */
function* asUtf8(bytes: Uint8Array): Generator<number, Uint8Array> {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return bytes.subarray(3)
  if (bytes[0] !== 0xff || bytes[1] !== 0xfe) return bytes
  const wide = new TextDecoder('utf-16le')
  const encoder = new TextEncoder()
  const utf8 = new Uint8Array(bytes.length * 2)
  let length = 0
  for (let at = 0; at < bytes.length; at += BYTES) {
    const text = wide.decode(bytes.subarray(at, at + BYTES), { stream: true })
    length += encoder.encodeInto(text, utf8.subarray(length)).written
    yield 0
  }
  return utf8.subarray(0, length)
}

/** A CSV may begin with a quote too; its first line is no JSON then. */
function isJson(bytes: Uint8Array): boolean {
  const [line = ''] = decoder.decode(bytes.subarray(0, BYTES)).trimStart().split('\n', 1)
  if (!line.startsWith('"')) return line.startsWith('[') || line.startsWith('{')
  try {
    return typeof JSON.parse(line) === 'string'
  } catch {
    return false
  }
}

function* csvEntries(bytes: Uint8Array, take: (entry: unknown) => void): Generator<number, void> {
  let names: string[] | null = null
  yield* csvRows(bytes, (row) => {
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
