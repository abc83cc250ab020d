import type { Audience } from '@baton/contracts'
import type { ArticleValues } from '../parsed-document.ts'
import { dateOf, languageOf, tagsOf, textOf, urlOf } from './page-values.ts'

const DAY_MS = 86_400_000

/** A value that must not be guessed at. `message` goes on where the file's name ends. */
export class BadValue extends Error {
  override name = 'BadValue'
}

/**
 * What front matter, a JSONL row or a CSV row says about its article. Throws BadValue for an audience or a validity
 * date that is none: whoever wrote it meant to hide the article from somebody.
 */
export function articleValues(
  values: Record<string, unknown>,
  { from, fallbackId }: { from: string; fallbackId: string },
): ArticleValues {
  const id = textOf(values.id)
  return {
    id: id ?? fallbackId,
    idGiven: id !== null,
    articleKind: values.kind === 'faq' ? 'faq' : 'page',
    url: urlOf(values),
    language: languageOf(values),
    tags: tagsOf(values),
    audience: audienceOf(values),
    validFrom: momentOf(values, ['validFrom', 'valid_from', 'publishDate'], 0),
    validUntil: momentOf(values, ['validUntil', 'valid_until', 'expiryDate'], DAY_MS - 1),
    updatedAt: dateOf(values),
    from,
  }
}

function audienceOf({ audience }: Record<string, unknown>): Audience {
  if (audience === undefined || audience === null || audience === '') return 'public'
  if (audience === 'public' || audience === 'internal') return audience
  throw new BadValue(`has the audience ${JSON.stringify(audience)}; wanted "public" or "internal"`)
}

/** A day without a time means all of it, in UTC: `withinDay` is added to its beginning. */
function momentOf(values: Record<string, unknown>, names: string[], withinDay: number): number | null {
  const name = names.find((known) => textOf(values[known]) !== null || values[known] instanceof Date)
  if (!name) return null
  const value = values[name]
  const text = value instanceof Date ? value.toISOString() : String(value).trim()
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text)
  const at = /^\d{4}-\d{2}-\d{2}/.test(text) ? Date.parse(text) : Number.NaN
  if (Number.isFinite(at)) return isDay ? at + withinDay : at
  throw new BadValue(`has the ${name} ${JSON.stringify(value)}; wanted a date such as 2026-11-30`)
}
