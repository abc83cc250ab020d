import { expect, test } from 'vitest'
import { passage } from '../testing/passages.ts'
import { byBestSentence } from './by-best-sentence.ts'
import { scoreUnits } from './score-units.ts'

const desk = (score: number) =>
  passage('desk', 'Our desk', 'We like the lamp. The lamp stands on the desk by the door.', { score })
const lamp = (score: number) =>
  passage('lamp', 'The lamp', 'The lamp for the desk was made in 1954 by Anna Berg.', { score })

const order = (question: string, ...passages: ReturnType<typeof passage>[]) => {
  const scored = scoreUnits({ question, searchedFor: question, language: 'en', passages })
  return byBestSentence(scored).map(({ articleId }) => articleId)
}

test('of passages of nearly one rank the one whose sentence answers comes first', () => {
  expect(order('When was the desk lamp made?', desk(5), lamp(4.9))).toEqual(['lamp', 'desk'])
})

test('a sentence does not make up for a rank far behind', () => {
  const door = passage('door', 'Our door', 'We like it. It stands open.', { score: 5 })
  expect(order('When was the desk lamp made?', door, lamp(4))).toEqual(['door', 'lamp'])
})

test('"how do I" is answered by pages: they stay as they were found', () => {
  expect(order('How do I have a desk lamp made?', desk(5), lamp(4.9))).toEqual(['desk', 'lamp'])
})

test('scores of a second language, however high, change nothing about the order found', () => {
  const found = [desk(5), desk(3), lamp(9)].map((one, at) => ({ ...one, articleId: `${at}` }) as typeof one)
  expect(order('What does the cobbler say?', ...found)).toEqual(['0', '1', '2'])
})
