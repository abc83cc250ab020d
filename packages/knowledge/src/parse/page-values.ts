type Values = Record<string, unknown>

/** A value as one line of text; numbers count, empty texts don't. */
export function textOf(value: unknown): string | null {
  const text =
    typeof value === 'string' || typeof value === 'number' ? String(value).replace(/\s+/g, ' ').trim() : ''
  return text || null
}

/** Where visitors open the page: absolute, or relative to the site. Other schemes than http are no addresses. */
export function urlOf(values: Values): string | null {
  const url =
    textOf(values.url) ?? textOf(values.permalink) ?? textOf(values.slug) ?? textOf(values.canonical_url)
  if (!url || url.length > 2_000 || /[{}\s]/.test(url)) return null
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(url)?.[1]?.toLowerCase()
  return scheme === undefined || scheme === 'http' || scheme === 'https' ? url : null
}

/** A BCP 47 tag in lower case, `pt-br`; null when there is none. */
export function languageOf(values: Values): string | null {
  const said = textOf(values.lang) ?? textOf(values.language) ?? textOf(values.locale)
  return normalLanguage(said)
}

export function normalLanguage(said: string | null): string | null {
  const tag = said?.replace('_', '-').toLowerCase() ?? ''
  return /^[a-z]{2,3}(-[a-z\d]{2,8})*$/.test(tag) ? tag : null
}

/** A list of short texts, or one text with commas. */
export function tagsOf(values: Values): string[] {
  const { tags } = values
  const list = Array.isArray(tags) ? tags : typeof tags === 'string' ? tags.split(',') : []
  return [
    ...new Set(list.map(textOf).filter((tag): tag is string => tag !== null && tag.length <= 100)),
  ].slice(0, 50)
}

/** Milliseconds; null when the page doesn't say, or says something that is no date. */
export function dateOf(values: Values): number | null {
  for (const key of [
    'updated',
    'updated_at',
    'updatedAt',
    'lastmod',
    'last_updated',
    'last_update',
    'modified',
    'date',
  ]) {
    const value = values[key]
    const at =
      value instanceof Date ? value.getTime() : typeof value === 'string' ? Date.parse(value) : Number.NaN
    if (Number.isFinite(at) && at >= 0) return at
  }
  return null
}
