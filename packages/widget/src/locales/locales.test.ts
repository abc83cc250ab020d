import { describe, expect, it } from 'vitest'
import { en } from './en.ts'
import { enThread } from './en-thread.ts'
import { loadWords } from './load-words.ts'
import { fill, type Words } from './words.ts'

/** Beside English. */
const tags = ['ar', 'de', 'es', 'fr', 'it', 'ja', 'nl', 'pl', 'pt', 'tr', 'zh']
const languages: Record<string, Record<string, string>> = Object.fromEntries(
  await Promise.all(tags.map(async (tag) => [tag, (await loadWords(tag)).words])),
)
const english: Words = { ...en, ...enThread }
const keys = Object.keys(english) as (keyof Words)[]
const places = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort()

describe('locales', () => {
  it.each(tags)('%s has each word, no other, and the same places to fill in', (name) => {
    const words = languages[name] ?? {}
    expect(words).not.toBe(en)
    expect(Object.keys(words).sort()).toEqual([...keys].sort())
    for (const key of keys) {
      expect(words[key]?.trim(), key).not.toBe('')
      expect(places(words[key] ?? ''), key).toEqual(places(english[key]))
    }
  })

  it('has no exclamation marks', () => {
    for (const words of [english, ...Object.values(languages)]) {
      for (const key of keys) expect(words[key]).not.toMatch(/[!¡！]/)
    }
  })

  it('falls back to English for a language that it does not speak', async () => {
    expect(await loadWords('tlh')).toEqual({ tag: 'en', words: en })
    expect((await loadWords('de-AT')).words).toEqual(languages.de)
  })

  it('fills in values as they are', () => {
    expect(fill('{name} and {n}', { name: '$& {n}', n: 2 })).toBe('$& {n} and 2')
  })
})
