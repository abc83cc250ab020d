import { type ArticleKind, failed, type ParsedItem } from '../parsed-document.ts'
import { articleValues, BadValue } from './article-values.ts'
import type { TextFormat } from './extract.ts'
import { textOf } from './page-values.ts'
import { parseDocument } from './parse-document.ts'

type Values = Record<string, unknown>

/** A row of a JSONL or CSV file as an article: a page, or an FAQ entry when it has a question and an answer. */
export function readRow(
  values: Values,
  { place, fallbackId, wanted }: { place: string; fallbackId: string; wanted: string },
): ParsedItem {
  const written = textOf(values.question) !== null ? entryOf(values) : pageOf(values)
  if ('problem' in written) return failed(place, `${written.problem}; ${wanted}`)
  try {
    const said = articleValues(values, { from: place, fallbackId })
    return parseDocument({ ...said, ...written })
  } catch (error) {
    if (!(error instanceof BadValue)) throw error
    return failed(place, error.message)
  }
}

type Written =
  | { articleKind?: ArticleKind; title: string | null; format: TextFormat; content: string }
  | { problem: string }

function entryOf(values: Values): Written {
  const body = bodyOf(values)
  const answer = typeof values.answer === 'string' ? values.answer : ''
  if (!body && !answer.trim()) return { problem: 'has a "question" and no "answer" that holds text' }
  const written = body ?? { format: 'markdown' as const, content: answer }
  return { articleKind: 'faq', title: textOf(values.question), ...written }
}

function pageOf(values: Values): Written {
  const body = bodyOf(values)
  if (!body) return { problem: 'has no "markdown", "html" or "text" that holds text' }
  if (typeof values.title !== 'string') return { problem: 'has no "title" that is a text' }
  return { title: textOf(values.title), ...body }
}

function bodyOf(values: Values): { format: TextFormat; content: string } | null {
  for (const format of ['markdown', 'html', 'text'] as const) {
    const content = values[format]
    if (typeof content === 'string' && content.trim()) return { format, content }
  }
  return null
}
