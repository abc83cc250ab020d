import { expect, test } from 'vitest'
import { hear, returns } from './testing/passages.ts'
import { topicLeftToPeople } from './topic-left-to-people.ts'

test('a topic is known by all its words, in any inflection and order', () => {
  const about = (question: string, topic: string, language: string) =>
    topicLeftToPeople(question, [topic], [language])
  expect(about('Is investing in stocks tax-free?', 'stock investment', 'en')).toBe('stock investment')
  expect(about('Was kosten Ihre Lawinen-Kurse?', 'Lawinen', 'de')).toBe('Lawinen')
  expect(about('Is it in stock?', 'stock investment', 'en')).toBeNull()
  expect(about('Anything', 'the', 'en')).toBeNull()
})

test('a question about a topic left to people goes to a person before anything is searched or asked', async () => {
  let searches = 0
  const search = () => {
    searches++
    return [returns]
  }
  const { answer, shown } = await hear({ text: 'How long do returns take?' }, search, undefined, undefined, {
    neverAnswer: ['return'],
  })
  expect(shown).toBe('I am passing this conversation to a person.')
  expect(answer.handoff).toEqual({
    ...{ reason: 'policy', when: 'now' },
    trigger: 'The question is about “return”, which this site leaves to people.',
  })
  expect(searches).toBe(0)
})
