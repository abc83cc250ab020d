import { expect, test } from 'vitest'
import { scoreTone } from './score-tone.ts'

test.each([
  ['I am absolutely furious about this', 'en'],
  ['Estoy furioso, es una vergüenza', 'es'],
  ['Ich bin stinksauer', 'de'],
  ['Jestem wściekły', 'pl'],
  ['я очень зол', 'ru'],
])('“%s” is angry', (text, language) => {
  expect(scoreTone(text, language).anger).toBeGreaterThan(0.5)
})

test.each([
  ['you are fucking idiots', 'en'],
  ['sois unos gilipollas', 'es'],
  ['ihr Arschlöcher, ihr Idioten', 'de'],
  ['вы дебилы', 'ru'],
])('“%s” is offensive', (text, language) => {
  expect(scoreTone(text, language).offence).toBeGreaterThan(0.5)
})

test.each(['Where is my parcel?', 'Thank you, that helped', 'I would like to return the jacket'])(
  '“%s” is neither',
  (text) => {
    const { anger, offence } = scoreTone(text, 'en')
    expect(Math.max(anger, offence)).toBeLessThan(0.5)
  },
)
