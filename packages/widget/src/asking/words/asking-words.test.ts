import { expect, it } from 'vitest'
import { loadWords } from '../../locales/load-words.ts'
import { type AskingWords, enAsking, loadAskingWords } from './load-asking-words.ts'

const places = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort()
const keys = Object.keys(enAsking) as (keyof AskingWords)[]
const languages = ['ar', 'de', 'es', 'fr', 'it', 'ja', 'nl', 'pl', 'pt', 'tr', 'zh']

it.each(languages)('what is asked is asked in %s too: each word, no other, the same places', async (tag) => {
  expect((await loadWords(tag)).tag).toBe(tag)
  const words = await loadAskingWords(tag)
  expect(words).not.toBe(enAsking)
  expect(Object.keys(words).sort()).toEqual([...keys].sort())
  for (const key of keys) {
    expect(words[key].trim(), key).not.toBe('')
    expect(words[key], key).not.toMatch(/[!¡！]/)
    expect(places(words[key]), key).toEqual(places(enAsking[key]))
  }
})

it('falls back to English for a language that nothing is asked in', async () => {
  expect(await loadAskingWords('tlh')).toBe(enAsking)
})
