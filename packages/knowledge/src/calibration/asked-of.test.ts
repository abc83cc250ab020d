import { expect, test } from 'vitest'
import { askedOf } from './asked-of.ts'

const text =
  'Yes.\nOrders over fifty euros travel free of charge. We deliver to Spain within four days by courier.'

test('six words of a sentence are asked, spread over it, and each sentence has its turn', () => {
  expect(askedOf(text, 0)).toBe('Orders fifty euros travel free charge.')
  expect(askedOf(text, 1)).toBe('deliver Spain within four days courier.')
  expect(askedOf(text, 2)).toBe(askedOf(text, 0))
})

test('a sentence without spaces is asked from its beginning', () => {
  const sentence =
    'テントは購入から六十日以内であれば、未使用の場合に限り、送料無料で返品することができます。'
  expect(askedOf(sentence, 0)).toBe(sentence.slice(0, 30))
})

test('a passage without a sentence is asked as it is', () => {
  expect(askedOf('Monday: closed', 3)).toBe('Monday: closed')
})
