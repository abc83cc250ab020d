import { describe, expect, it } from 'vitest'
import { words as ar } from './ar.ts'
import { words as de } from './de.ts'
import { en } from './en.ts'
import { enThread } from './en-thread.ts'
import { words as es } from './es.ts'
import { words as ja } from './ja.ts'
import { loadWords } from './load-words.ts'
import { fill, type Words } from './words.ts'

const languages: Record<string, Words> = { ar, de, es, ja }
const english: Words = { ...en, ...enThread }
const keys = Object.keys(english) as (keyof Words)[]
const places = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort()

describe('locales', () => {
  it.each(Object.keys(languages))('%s has each word, no other, and the same places to fill in', (name) => {
    const words = languages[name] ?? english
    expect(Object.keys(words).sort()).toEqual([...keys].sort())
    for (const key of keys) {
      expect(words[key].trim(), key).not.toBe('')
      expect(places(words[key]), key).toEqual(places(english[key]))
    }
  })

  it('has no exclamation marks', () => {
    for (const words of [english, ...Object.values(languages)]) {
      for (const key of keys) expect(words[key]).not.toMatch(/[!¡！]/)
    }
  })

  it('falls back to English for a language that it does not speak', async () => {
    expect(await loadWords('tlh')).toEqual({ tag: 'en', words: en })
    expect((await loadWords('de-AT')).words).toEqual(de)
  })

  it('fills in values as they are', () => {
    expect(fill('{name} and {n}', { name: '$& {n}', n: 2 })).toBe('$& {n} and 2')
  })
})
