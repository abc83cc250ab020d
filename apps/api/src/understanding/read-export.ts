import { csvRows } from './csv-rows.ts'
import { visitorQuestion } from './visitor-question.ts'

/** Why a file holds no questions, and what was wanted. */
export class ExportError extends Error {
  override name = 'ExportError'
}

const LISTS = ['tickets', 'conversations', 'chats', 'messages', 'data', 'results']
const MAX_LENGTH = 1_000

/**
 * The first question of each conversation in an export named `name`: JSON, JSONL or CSV, of Zendesk, Intercom or one's
 * own making. Throws an ExportError when there is none.
 */
export function readExport(text: string, name: string): string[] {
  const trimmed = text.replace(/^\uFEFF/, '').trim()
  const entries = jsonEntries(trimmed) ?? csvEntries(trimmed)
  const questions = entries
    .map(visitorQuestion)
    .filter((question) => question !== null)
    .map((question) => question.slice(0, MAX_LENGTH))
  if (questions.length === 0)
    throw new ExportError(
      `${name} holds no questions. Wanted: JSONL or CSV with a "text", or an export of Zendesk or Intercom.`,
    )
  return questions
}

/** A JSON document, or one a line; null for anything else. Lines that are broken are passed over. */
function jsonEntries(text: string): unknown[] | null {
  if (!/^[[{"]/.test(text)) return null
  const whole = jsonOf(text)
  if (whole !== undefined) return listIn(whole)
  const lines = text
    .split('\n')
    .map(jsonOf)
    .filter((entry) => entry !== undefined)
  return lines.length > 0 ? lines : null
}

function listIn(value: unknown): unknown[] {
  if (Array.isArray(value)) return value
  if (typeof value !== 'object' || value === null) return []
  const named = Object.entries(value).find(([name, list]) => LISTS.includes(name) && Array.isArray(list))
  // A lone conversation has its messages in a list of that name.
  return named && named[0] !== 'messages' && Array.isArray(named[1]) ? named[1] : [value]
}

function csvEntries(text: string): unknown[] {
  const [header = [], ...rows] = csvRows(text)
  const names = header.map((name) =>
    name
      .trim()
      .toLowerCase()
      .replace(/[\s-]+/g, '_'),
  )
  return rows.map((row) => Object.fromEntries(names.map((name, column) => [name, row[column] ?? ''])))
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
