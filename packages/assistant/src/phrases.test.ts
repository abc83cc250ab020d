import { isSmallTalk } from '@baton/understanding'
import { describe, expect, test } from 'vitest'
import { phrasesFor } from './phrases.ts'

const languages = ['en', 'es', 'fr', 'de', 'it', 'pt', 'nl', 'pl', 'tr', 'ja', 'zh', 'ar']

describe.each(languages)('phrases in %s', (language) => {
  const phrases = Object.entries(phrasesFor(language))
  test('are all there, calm, and hold neither numbers nor markup', () => {
    expect(phrases.map(([name]) => name)).toEqual(Object.keys(phrasesFor('en')))
    for (const [, phrase] of phrases) expect(phrase).not.toMatch(/[!！\d*_`[\]]|^\s|\s$|^$/)
  })
  test('differ from English', () => {
    if (language !== 'en') expect(phrasesFor(language).dontKnow).not.toBe(phrasesFor('en').dontKnow)
  })
})

test('the first language that is spoken wins, else English', () => {
  expect(phrasesFor('fi', 'de-CH')).toBe(phrasesFor('de'))
  expect(phrasesFor('fi', 'ko')).toBe(phrasesFor('en'))
  expect(isSmallTalk(phrasesFor('en').thanks).kind).toBeNull()
})
