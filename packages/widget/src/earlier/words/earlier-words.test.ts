import { expect, it } from 'vitest'
import { loadWords } from '../../locales/load-words.ts'
import { type EarlierWords, enEarlier, loadEarlierWords } from './load-earlier-words.ts'

const places = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort()
const keys = Object.keys(enEarlier) as (keyof EarlierWords)[]
const languages = ['ar', 'de', 'es', 'fr', 'it', 'ja', 'nl', 'pl', 'pt', 'tr', 'zh']

it.each(languages)(
  'the transcript and earlier conversations speak %s too: each word, no other, the same places',
  async (tag) => {
    expect((await loadWords(tag)).tag).toBe(tag)
    const words = await loadEarlierWords(tag)
    expect(words).not.toBe(enEarlier)
    expect(Object.keys(words).sort()).toEqual([...keys].sort())
    for (const key of keys) {
      expect(words[key].trim(), key).not.toBe('')
      expect(words[key], key).not.toMatch(/[!¡！]/)
      expect(places(words[key]), key).toEqual(places(enEarlier[key]))
    }
  },
)

it('falls back to English for a language that they do not speak', async () => {
  expect(await loadEarlierWords('tlh')).toBe(enEarlier)
})
