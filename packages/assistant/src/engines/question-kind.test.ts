import { describe, expect, test } from 'vitest'
import { givesWhatIsAsked, kindOfQuestion } from './question-kind.ts'

test.each([
  ['How long does delivery take?', 'time'],
  ['When does the store open?', 'time'],
  ['I smell gas when I screw the burner on', 'other'],
  ['Wie lange dauert der Versand?', 'time'],
  ['いつ届きますか', 'time'],
  ['How much is a repair?', 'amount'],
  ['¿Cuánto cuesta el envío?', 'amount'],
  ['多少钱？', 'amount'],
  ['How many people fit?', 'count'],
  ['How do I cancel?', 'how_to'],
  ['Comment annuler ?', 'how_to'],
  ['Where is the Berlin store?', 'place'],
  ['Who delivers my parcel?', 'person'],
  ['Can I return socks?', 'yes_no'],
  ['返品できますか', 'yes_no'],
  ['Opening of the box', 'other'],
])('%s asks for %s', (question, kind) => expect(kindOfQuestion(question)).toBe(kind))

describe('a time', () => {
  test.each([
    'within 30 days',
    '3 to 6 working days',
    '2–3 Tage',
    '60日以内',
    'in 1999',
    'by 9:30',
    'on Monday',
    '24 horas',
    'trois ou 4 jours',
    '3 de mayo',
    'May 5',
  ])('is in %s', (text) => expect(givesWhatIsAsked('time', text)).toBe(true))
  test.each([
    '£2.95), or to recycle it',
    'a red card',
    'size 44',
    'number 3 and',
    'who may refuse it',
    'a set of 4',
  ])('is not in %s', (text) => expect(givesWhatIsAsked('time', text)).toBe(false))
})

test('a price is no time, though a day is named after it', () => {
  expect(givesWhatIsAsked('time', 'Members pay £3.95 for next day delivery.')).toBe(false)
  expect(givesWhatIsAsked('time', 'It takes 2 to 4 working days.')).toBe(true)
})
