import { expect, test } from 'vitest'
import { fold } from '../words/fold.ts'
import { isPlainWish } from './plain-wish.ts'
import { readConcepts } from './read-concepts.ts'

const isPlain = (language: string, text: string) => {
  const clause = fold(text)
  return isPlainWish(clause, readConcepts(clause, language))
}

test.each([
  ['en', 'agent please'],
  ['en', 'I want to talk to a human now'],
  ['es', 'quiero una persona'],
  ['de', 'einen mitarbeiter bitte'],
  ['ja', 'オペレーターお願いします'],
  ['zh', '我要真人'],
])('in %s “%s” is a plain wish, whatever the weights become', (language, text) => {
  expect(isPlain(language, text)).toBe(true)
})

test.each([
  ['en', 'do I need an agent?'],
  ['en', 'I do not want an agent'],
  ['en', 'I want my boss'],
  ['en', 'people'],
  ['de', 'einen mitarbeiter für den umzug bitte'],
])('in %s “%s” is left to the weights', (language, text) => {
  expect(isPlain(language, text)).toBe(false)
})
