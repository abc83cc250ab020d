import { type ArticleValues, type Block, failed, type ParsedItem } from '../parsed-document.ts'
import { tidyLine } from './clean-text.ts'
import { type Extract, extract, type TextFormat } from './extract.ts'
import { normalLanguage } from './page-values.ts'

/** An article as its author wrote it. */
export interface SourceDocument extends ArticleValues {
  /** Null: the first heading or the page's own title serves. */
  title: string | null
  format: TextFormat
  content: string
}

/** Extracts an article's text. */
export function parseDocument({ format, content, ...values }: SourceDocument): ParsedItem {
  try {
    return documentOf(values, extract(format, content))
  } catch (error) {
    // A parser that gives up on hostile nesting must cost one page, and not the rest.
    if (!(error instanceof RangeError)) throw error
    return {
      ...failed(values.from, 'is nested too deeply to be read; wanted an ordinary page'),
      id: values.id,
    }
  }
}

/** Settles what the author left open from what was extracted: title, language, address. */
export function documentOf(values: ArticleValues & { title: string | null }, page: Extract): ParsedItem {
  if (!page.blocks.some((block) => block.kind !== 'heading' && block.text.trim())) {
    const problem = 'holds no text apart from markup; wanted a page'
    return { ...failed(values.from, problem), id: values.id }
  }
  const heading = page.blocks.find(
    (block) => block.kind === 'heading' && block.level === 1 && block.text,
  )?.text
  const title = tidyLine(values.title ?? heading ?? page.title ?? titleFromPath(values.id)).slice(0, 300)
  return {
    ...values,
    kind: 'document',
    title,
    url: values.url ?? page.url,
    language: values.language ?? normalLanguage(page.language),
    blocks: withoutTitle(page.blocks, title),
  }
}

/** The first heading of a page repeats its title; the breadcrumb has it already. */
function withoutTitle(blocks: Block[], title: string): Block[] {
  const index = blocks.findIndex((block) => block.kind === 'heading' && block.text !== '')
  return blocks[index]?.text === title ? blocks.filter((_, at) => at !== index) : blocks
}

/** `guides/getting-started` to `Getting started`. */
function titleFromPath(path: string): string {
  const parts = path.split('/').filter((part) => !/^(?:_?index|readme)$/i.test(part))
  const name = (parts.at(-1) ?? path).replace(/[-_]+/g, ' ').trim() || path
  return name.charAt(0).toUpperCase() + name.slice(1)
}
