import { MAX_PAGE_BYTES, sizeProblem } from '../file-kinds.ts'
import { failed, type ParsedItem } from '../parsed-document.ts'
import type { WrittenArticle } from '../parser.ts'
import { parseDocument } from './parse-document.ts'
import { plainValues } from './plain-values.ts'

/** An article as a person or a program handed it over. */
export function parseWritten({ kind, title, ...article }: WrittenArticle): ParsedItem {
  const { id, content } = article
  if (content.length > MAX_PAGE_BYTES) return failed(id, sizeProblem(content.length, MAX_PAGE_BYTES))
  return parseDocument({ ...plainValues(id, id), ...article, id, idGiven: true, articleKind: kind, title })
}
