import { failed, type ParsedItem } from '../parsed-document.ts'
import type { ForeignFile } from '../parser.ts'
import { articleValues, BadValue } from './article-values.ts'
import { decodeHtmlFile, decodeUtf8 } from './decode-text.ts'
import type { TextFormat } from './extract.ts'
import { FrontMatterError, splitFrontMatter } from './front-matter.ts'
import { textOf } from './page-values.ts'
import { parseDocument } from './parse-document.ts'

/** One Markdown, MDX, HTML or text file as an article, or the reason why it is none. */
export function readPage({ path, from, bytes }: ForeignFile, format: TextFormat): ParsedItem {
  const id = withoutExtension(path)
  const bad = (problem: string): ParsedItem => ({ ...failed(from, problem), id })
  const decoded = format === 'html' ? decodeHtmlFile(bytes) : decodeUtf8(bytes)
  if ('problem' in decoded) return bad(decoded.problem)
  try {
    const { values, body } = splitFrontMatter(decoded.text)
    if (!body.trim()) return bad('holds no text; wanted a page')
    if (values.draft === true) return { kind: 'skipped', from, reason: 'a draft' }
    const said = articleValues(values, { from, fallbackId: id })
    return parseDocument({ ...said, title: textOf(values.title), format, content: body })
  } catch (error) {
    if (error instanceof BadValue) return bad(error.message)
    if (!(error instanceof FrontMatterError)) throw error
    if (error.isTemplate) return { kind: 'skipped', from, reason: 'a template for new pages' }
    return bad(`has front matter that cannot be read: ${error.message}`)
  }
}

export const withoutExtension = (path: string) => path.replace(/\.[a-z]+$/i, '')
