import type { ArticleInput, ArticleKind, Audience } from '@baton/contracts'
import type { ArticleRead } from './article-view.tsx'

/** An article as the form holds it: dates are days, tags one text. */
export interface ArticleDraft {
  kind: ArticleKind
  title: string
  markdown: string
  url: string
  language: string
  tags: string
  audience: Audience
  /** `2026-11-21`, in the writer's time zone; empty for none. */
  validFrom: string
  validUntil: string
}

export const EMPTY_DRAFT: ArticleDraft = {
  kind: 'page',
  title: '',
  markdown: '',
  url: '',
  language: '',
  tags: '',
  audience: 'public',
  validFrom: '',
  validUntil: '',
}

/** What there is to change. */
export function draftOf({ article, markdown }: ArticleRead): ArticleDraft {
  const { kind, title, url, language, tags, audience, validFrom, validUntil } = article
  return {
    ...{ kind, title, markdown, language, audience },
    url: url ?? '',
    tags: tags.join(', '),
    validFrom: dayOf(validFrom),
    validUntil: dayOf(validUntil),
  }
}

/** What the form asks the server to keep. */
export function inputOf(draft: ArticleDraft): ArticleInput {
  const { kind, title, markdown, audience } = draft
  const tags = draft.tags.split(',').map((tag) => tag.trim())
  return {
    ...{ kind, title: title.trim(), markdown, audience },
    url: draft.url.trim() || null,
    language: draft.language.trim() || null,
    tags: [...new Set(tags.filter(Boolean))],
    validFrom: draft.validFrom ? new Date(`${draft.validFrom}T00:00:00`).getTime() : null,
    validUntil: draft.validUntil ? new Date(`${draft.validUntil}T23:59:59.999`).getTime() : null,
  }
}

function dayOf(at: number | null): string {
  if (at === null) return ''
  const day = new Date(at)
  const two = (n: number) => String(n).padStart(2, '0')
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`
}

/** An id for a new article: its title, and a few letters so that it meets no other. */
export function newArticleId(title: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
  return `${words || 'article'}-${crypto.randomUUID().slice(0, 4)}`
}

const keyOf = (siteId: string, articleId: string | null) => `baton.article.${siteId}.${articleId ?? ''}`

/** What was typed and not published; it outlives a reload of this tab. */
export function readDraft(siteId: string, articleId: string | null): ArticleDraft | null {
  try {
    const text = sessionStorage.getItem(keyOf(siteId, articleId))
    return text === null ? null : { ...EMPTY_DRAFT, ...(JSON.parse(text) as Partial<ArticleDraft>) }
  } catch {
    return null
  }
}

/** Null forgets it. */
export function keepDraft(siteId: string, articleId: string | null, draft: ArticleDraft | null): void {
  try {
    if (draft === null) sessionStorage.removeItem(keyOf(siteId, articleId))
    else sessionStorage.setItem(keyOf(siteId, articleId), JSON.stringify(draft))
  } catch {
    // No storage here: the text is in the form all the same.
  }
}
