import { expect, it } from 'vitest'
import { loadWords } from '../../locales/load-words.ts'
import { enTools, loadToolWords, type ToolWords } from './load-tool-words.ts'

const places = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort()
const keys = Object.keys(enTools) as (keyof ToolWords)[]
const letters = [...'abcdefghijklmnopqrstuvwxyz']
const tags = letters.flatMap((first) => letters.map((second) => first + second))
const spoken = await Promise.all(tags.map(async (tag) => (await loadWords(tag)).tag === tag && tag !== 'en'))
/** The languages of the panel. */
const languages = tags.filter((_, at) => spoken[at])

it.each(languages)(
  'the tools speak %s as the panel does: each word, no other, the same places',
  async (tag) => {
    const words = await loadToolWords(tag)
    expect(words).not.toBe(enTools)
    expect(Object.keys(words).sort()).toEqual([...keys].sort())
    for (const key of keys) {
      expect(words[key].trim(), key).not.toBe('')
      expect(words[key], key).not.toMatch(/[!¡！]/)
      expect(places(words[key]), key).toEqual(places(enTools[key]))
    }
  },
)

it('falls back to English for a language that the tools do not speak', async () => {
  expect(await loadToolWords('tlh')).toBe(enTools)
})
