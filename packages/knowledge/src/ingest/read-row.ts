import type { SourceDocument, SourceItem } from '../source-document.ts'
import { dateOf, languageOf, tagsOf, textOf, urlOf } from './page-values.ts'

const WANTED = 'wanted {"title": …, "markdown" or "html" or "text": …}'

/** One line of a JSONL file as a document. */
export function readRow(
  line: string,
  { place, fallbackId }: { place: string; fallbackId: string },
): SourceItem {
  const bad = (problem: string): SourceItem => ({
    kind: 'error',
    from: place,
    message: `${place} ${problem}.`,
  })
  let row: unknown
  try {
    row = JSON.parse(line)
  } catch (error) {
    const [reason] = error instanceof Error ? error.message.split('\n') : ['']
    return bad(`is not JSON (${reason}); ${WANTED}`)
  }
  if (typeof row !== 'object' || row === null || Array.isArray(row))
    return bad(`is not a JSON object; ${WANTED}`)
  const values = row as Record<string, unknown>

  const body = bodyOf(values)
  if (!body) return bad(`has no "markdown", "html" or "text" that holds text; ${WANTED}`)
  if (typeof values.title !== 'string') return bad(`has no "title" that is a text; ${WANTED}`)
  if (values.audience !== undefined && values.audience !== 'public' && values.audience !== 'internal')
    return bad(`has the audience ${JSON.stringify(values.audience)}; wanted "public" or "internal"`)
  const id = textOf(values.id)
  return {
    kind: 'document',
    id: id ?? fallbackId,
    idGiven: id !== null,
    title: textOf(values.title),
    url: urlOf(values),
    language: languageOf(values),
    tags: tagsOf(values),
    audience: values.audience ?? 'public',
    ...body,
    updatedAt: dateOf(values),
    from: place,
  }
}

function bodyOf(values: Record<string, unknown>): Pick<SourceDocument, 'format' | 'content'> | null {
  for (const format of ['markdown', 'html', 'text'] as const) {
    const content = values[format]
    if (typeof content === 'string' && content.trim()) return { format, content }
  }
  return null
}
