import { expect, it } from 'vitest'
import { wantsPerson } from '../wants-person.ts'
import { asWritten } from './as-written.ts'

it('a wish is quoted in the visitor’s own words, with those that say nothing', () => {
  expect(wantsPerson('Hi! May I talk to a PERSON about lost gloves?', 'en').matched).toBe(
    'May I talk to a PERSON',
  )
  expect(wantsPerson('Können Sie mich bitte mit einem Menschen verbinden?', 'de').matched).toContain(
    'Menschen',
  )
  expect(wantsPerson('人間と話したいです', 'ja').matched).toContain('話したい')
})

it('a text that lacks a word of what told is quoted whole, and a long one is cut', () => {
  expect(asWritten(' Straße zum Mensch ', 'strasse mensch')).toBe('Straße zum Mensch')
  expect(asWritten('x'.repeat(200), 'y')).toBe(`${'x'.repeat(119)}…`)
})
