import { expect, test } from 'vitest'
import { readableName } from './readable-name.ts'

const none = new Set<string>()

test('a group is called by the words that its texts share, as visitors write them', () => {
  const texts = [
    'How do I change my PIN?',
    'can i change my pin abroad',
    'Please change my pin',
    'pin change',
  ]
  expect(readableName(texts, ['pin', 'change', 'abroad'], none)).toBe('Change my pin')
})

test('a name keeps its accents, and "how" before what it asks for', () => {
  const texts = ['Wie lange dauert die Rückgabe?', 'wie lange dauert eine Rückgabe', 'Wie lange dauert das?']
  expect(readableName(texts, ['lange', 'dauert', 'ruckgabe'], none)).toBe('Wie lange dauert')
  expect(readableName(['Rückgabe bitte', 'eine Rückgabe'], ['ruckgabe'], none)).toBe('Rückgabe')
})

test('without shared words the most telling ones stand in the order they usually come in', () => {
  const texts = [
    'a refund for this item',
    'which item has a quick refund',
    'refund of that item',
    'refund on an item',
  ]
  expect(readableName(texts, ['item', 'refund'], none)).toBe('Refund item')
})

test('no two groups are called the same', () => {
  const texts = ['lost card', 'lost card', 'my lost card was stolen']
  const telling = ['card', 'lost', 'stolen']
  const first = readableName(texts, telling, none)
  const second = readableName(texts, telling, new Set([first]))
  const third = readableName(['lost'], ['lost'], new Set(['Lost']))
  expect([first, second, third]).toEqual(['Lost card', 'Lost card stolen', 'Lost 2'])
})
