import { expect, test } from 'vitest'
import { plainer, reworded } from './reword.ts'

test.each([
  ['Where is my parcel?', 'how do I track my parcel?'],
  ['how do I contact you', 'phone number or email to call us'],
  ['¿Dónde está mi pedido?', '¿cómo seguir mi pedido?'],
  ['Wo ist mein Paket?', 'Sendungsverfolgung Paket?'],
  ['Where is the Sheffield store?', 'Where is the Sheffield store?'],
])('%s is asked as: %s', (question, asked) => {
  expect(plainer(question)).toBe(asked)
})

test('there are other words for shipping, and none for what help pages do not say', () => {
  expect(reworded('how much is shipping to France?')).toBe('how much is delivery to France?')
  expect(reworded('What is your returns policy?')).toBe('What is your returns ?')
  expect(reworded('I forgot my password')).toBe('I new password')
  expect(reworded('my coupon expires')).toBe('my promo code valid')
  expect(reworded('Do you sell surfboards?')).toBeNull()
  expect(reworded('Details')).toBeNull()
  expect(reworded(`I forgot my password. ${'It is long ago. '.repeat(20)}`)).toBeNull()
})
