import { MAX_PAGE_BYTES, sizeProblem } from '../file-kinds.ts'
import { failed, type ParsedItem } from '../parsed-document.ts'
import type { ForeignFile } from '../parser.ts'
import { decodeUtf8 } from './decode-text.ts'
import { withoutExtension } from './read-page.ts'
import { readRow } from './read-row.ts'

const WANTED = 'wanted {"title": …, "markdown" or "html" or "text": …} or {"question": …, "answer": …}'

/** A JSONL file, or some lines of it: an article a line. A bad line is one error; empty ones are passed over. */
export function readJsonl({ path, from, bytes, firstLine = 1 }: ForeignFile): ParsedItem[] {
  const items: ParsedItem[] = []
  let start = 0
  for (let number = firstLine; start < bytes.length; number += 1) {
    const found = bytes.indexOf(0x0a, start)
    const end = found < 0 ? bytes.length : found
    const item = readLine(bytes.subarray(start, end), number, path, from)
    if (item) items.push(item)
    start = end + 1
  }
  return items
}

function readLine(bytes: Uint8Array, number: number, path: string, from: string): ParsedItem | null {
  const place = `${from}:${number}`
  if (bytes.length > MAX_PAGE_BYTES) return failed(place, sizeProblem(bytes.length, MAX_PAGE_BYTES))
  const decoded = decodeUtf8(bytes)
  if ('problem' in decoded) return failed(place, decoded.problem)
  if (!decoded.text.trim()) return null
  let row: unknown
  try {
    row = JSON.parse(decoded.text)
  } catch (error) {
    const [reason] = error instanceof Error ? error.message.split('\n') : ['']
    return failed(place, `is not JSON (${reason}); ${WANTED}`)
  }
  if (typeof row !== 'object' || row === null || Array.isArray(row))
    return failed(place, `is not a JSON object; ${WANTED}`)
  const fallbackId = `${withoutExtension(path)}-${number}`
  return readRow(row as Record<string, unknown>, { place, fallbackId, wanted: WANTED })
}
