import type { ArticleId } from '@baton/contracts'
import type { ParsedDocument } from '../parsed-document.ts'
import { isKnownLanguage } from '../search/language-profile.ts'
import { contentHash } from './content-hash.ts'
import { detectLanguage } from './detect-language.ts'
import type { ReadyArticle } from './index-article.ts'
import { INDEX_VERSION } from './index-chunks.ts'

/** A document under its id on this site, in a language. */
export function readyArticle(document: ParsedDocument, id: ArticleId, siteLanguage: string): ReadyArticle {
  const prose = document.blocks.filter((block) => block.kind !== 'code').map((block) => block.text)
  const language =
    document.language ??
    detectLanguage([document.title, ...prose].join('\n')) ??
    languageInPath(document.id) ??
    siteLanguage
  return { id, document, language, contentHash: hashOf(document), blocks: document.blocks }
}

function hashOf({ from: _from, id: _id, idGiven: _idGiven, ...content }: ParsedDocument): string {
  return contentHash(JSON.stringify([INDEX_VERSION, content]))
}

/** A folder or ending that names a language: `docs/pt-br/…`, `returns.es`. */
function languageInPath(path: string): string | null {
  for (const part of path.toLowerCase().split(/[/.]/)) {
    if (/^[a-z]{2}(-[a-z]{2})?$/.test(part) && isKnownLanguage(part.slice(0, 2))) return part
  }
  return null
}
