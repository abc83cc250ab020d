import { expect, test } from 'vitest'
import { withoutAsking } from './without-asking.ts'

test.each([
  ['How long does a refund take?', 'does a refund ?'],
  ['¿Cuánto cuesta el envío?', '¿ el envío?'],
  ['テントの保証は何年ですか', 'テントの保証'],
  ['送料はいくらですか?', '送料'],
  ['どのテントがいいですか', 'どのテントがいいですか'],
  ['Do you take cards?', 'Do you take cards?'],
])('%s asks about: %s', (question, rest) => {
  expect(withoutAsking(question)).toBe(rest)
})
