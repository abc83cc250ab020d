import { failed, type ParsedItem } from '../parsed-document.ts'
import type { ForeignFile } from '../parser.ts'
import { articleValues, BadValue } from './article-values.ts'
import { decodePage, decodeUtf8 } from './decode-text.ts'
import type { TextFormat } from './extract.ts'
import { FrontMatterError, splitFrontMatter } from './front-matter.ts'
import { textOf } from './page-values.ts'
import { parseDocument } from './parse-document.ts'

/** One Markdown, MDX, HTML or text file as an article, or the reason why it is none. */
export function readPage({ path, from, bytes }: ForeignFile, format: TextFormat): ParsedItem {
  const id = withoutExtension(path)
  const bad = (problem: string): ParsedItem => ({ ...failed(from, problem), id })
  const decoded = decodeUtf8(bytes)
  // HTML says itself how it is encoded.
  if ('problem' in decoded && !(format === 'html' && mayBeHtml(bytes))) return bad(decoded.problem)
  const text = 'text' in decoded ? decoded.text : decodePage(bytes)
  try {
    const { values, body } = splitFrontMatter(text)
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

const mayBeHtml = (bytes: Uint8Array) => !bytes.subarray(0, 8_000).includes(0)
