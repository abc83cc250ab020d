import type { ArticleId } from '@baton/contracts'
import { isKnownLanguage } from '../search/language-profile.ts'
import type { SourceDocument } from '../source-document.ts'
import type { Block } from './block.ts'
import { tidyLine } from './clean-text.ts'
import { detectLanguage } from './detect-language.ts'
import { extract } from './extract.ts'
import type { ReadyArticle } from './index-article.ts'
import { normalLanguage } from './page-values.ts'

/** Extracts a document and settles what its author left open: title, language, address. */
export function readyArticle(document: SourceDocument, id: ArticleId, siteLanguage: string): ReadyArticle {
  const page = extract(document)
  const heading = page.blocks.find(
    (block) => block.kind === 'heading' && block.level === 1 && block.text,
  )?.text
  const title = tidyLine(document.title ?? heading ?? page.title ?? titleFromPath(document.id)).slice(0, 300)
  const prose = page.blocks.filter((block) => block.kind !== 'code').map((block) => block.text)
  return {
    id,
    document,
    title,
    url: document.url ?? page.url,
    language:
      document.language ??
      normalLanguage(page.language) ??
      detectLanguage(prose.join('\n')) ??
      languageInPath(document.id) ??
      siteLanguage,
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

/** A folder or ending that names a language: `docs/pt-br/…`, `returns.es`. */
function languageInPath(path: string): string | null {
  for (const part of path.toLowerCase().split(/[/.]/)) {
    if (/^[a-z]{2}(-[a-z]{2})?$/.test(part) && isKnownLanguage(part.slice(0, 2))) return part
  }
  return null
}
