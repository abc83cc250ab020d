import { describe, expect, it } from 'vitest'
import { loadAskingWords } from '../asking/words/load-asking-words.ts'
import { loadEarlierWords } from '../earlier/words/load-earlier-words.ts'
import { loadToolWords } from '../menu/words/load-tool-words.ts'
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

  // A site's words and the panel's own stand in place of all that have their name.
  it.each(['en', ...tags])('a name means one phrase wherever it stands, %s', async (tag) => {
    const panel: Record<string, string> = tag === 'en' ? english : (languages[tag] ?? {})
    const phrases = new Map(Object.entries(panel))
    for (const words of [await loadToolWords(tag), await loadAskingWords(tag), await loadEarlierWords(tag)])
      for (const [name, phrase] of Object.entries(words)) {
        expect(phrase, name).toBe(phrases.get(name) ?? phrase)
        phrases.set(name, phrase)
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
