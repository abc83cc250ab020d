import { expect, test } from 'vitest'
import { borneOutPoints, hasSameFigures, openAsk, shorten, sumUp } from './index.ts'

const visitor = (text: string) => ({ author: 'visitor' as const, text })
const assistant = (text: string) => ({ author: 'assistant' as const, text })
const agent = (text: string) => ({ author: 'agent' as const, text, name: 'Ana' })

test('what is open is the last matter since a person answered, not the wish for a person or the thanks', () => {
  const turns = [
    visitor('How long does delivery take?'),
    assistant('Two to five days.'),
    visitor('My pole is bent, can I have another?'),
    visitor('It is for the two-person tent'),
    assistant('I do not know.'),
    visitor('I want to talk to a person'),
  ]
  const ask = openAsk(turns, 'en')
  expect(ask).toEqual({
    text: 'My pole is bent, can I have another?\nIt is for the two-person tent',
    ...{ first: 2, end: 4 },
  })
  const later = [...turns, agent('We send one.'), visitor('And what does it cost?'), visitor('thanks')]
  expect(openAsk(later, 'en')?.text).toBe('And what does it cost?')
  expect(openAsk([...turns, agent('We send one.'), visitor('Thank you')], 'en')?.first).toBe(2)
  expect(openAsk([visitor('agent please'), visitor('hello')], 'en')).toBeNull()
})

test('a shorter text leaves out what says nothing, and changes no word', () => {
  const text =
    'Hello there!\n\nThank you for your message. You have 60 days to send it back. Which order is it?\n\nI hope this helps!'
  expect(shorten(text, 'en')).toBe('You have 60 days to send it back. Which order is it?')
  expect(shorten('You have 60 days to send it back.', 'en')).toBeNull()
  expect(shorten('Hello!', 'en')).toBeNull()
})

test('a text with another number or address than the one that it was made of is noticed, in any language', () => {
  const from = { text: 'Within two weeks, 49,90 €, see shop.example/returns', language: 'en' }
  const say = (text: string, language = 'en') => hasSameFigures({ text, language }, from)
  expect(say('In 2 weeks for €49.90: shop.example/returns')).toBe(true)
  expect(say('In 3 weeks')).toBe(false)
  expect(say('See shop.example/other')).toBe(false)
  expect(say('Innerhalb von 2 Wochen für 49,90 €', 'de')).toBe(true)
  expect(say('Innerhalb von 20 Wochen', 'de')).toBe(false)
})

test('a conversation is summed up in its own words, and a model’s points only as far as the messages bear them out', () => {
  const turns = [
    visitor('Hi'),
    visitor('My order BT-1001 has not come'),
    { ...assistant('These pages look closest.'), tier: 3 as const },
    agent('I look it up.\n\nOne moment.'),
  ]
  expect(sumUp(turns, 'en')).toEqual({
    asks: [{ text: 'My order BT-1001 has not come', from: [2] }],
    tried: [
      { text: 'Assistant had no answer.', from: [3] },
      { text: 'Ana: I look it up. One moment.', from: [4] },
    ],
  })
  const points = [
    { text: 'The order BT-1001 has not arrived.', from: [2, 2] },
    { text: 'The order BT-2002 has not arrived.', from: [2] },
    { text: 'It cost 20 euros.', from: [2] },
    { text: 'Nobody said so.', from: [] },
    { text: 'Nor this.', from: [9] },
  ]
  expect(borneOutPoints(points, turns, 'en')).toEqual([
    { text: 'The order BT-1001 has not arrived.', from: [2] },
  ])
})
