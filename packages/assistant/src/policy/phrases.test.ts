import { wantsPerson } from '@baton/understanding'
import { describe, expect, test } from 'vitest'
import { offerPhrasesFor } from './offer-phrases.ts'
import { sensitivePhrasesFor } from './sensitive-phrases.ts'

const languages = ['en', 'es', 'fr', 'de', 'it', 'pt', 'nl', 'pl', 'tr', 'ja', 'zh', 'ar']

describe.each(languages)('what a decision says in %s', (language) => {
  const phrases = { ...sensitivePhrasesFor(language), ...offerPhrasesFor(language) }
  test('is all there, calm, and holds neither numbers nor markup', () => {
    expect(Object.keys(phrases)).toEqual(
      Object.keys({ ...sensitivePhrasesFor('en'), ...offerPhrasesFor('en') }),
    )
    for (const phrase of Object.values(phrases)) expect(phrase).not.toMatch(/[!！\d*_`[\]]|^\s|\s$|^$/)
  })
  test('accepts an offer in words that are understood as a wish for a person', () => {
    expect(wantsPerson(offerPhrasesFor(language).accept, language).wants).toBe(true)
  })
  test('differs from English', () => {
    if (language !== 'en')
      expect(sensitivePhrasesFor(language).legal).not.toBe(sensitivePhrasesFor('en').legal)
  })
})
