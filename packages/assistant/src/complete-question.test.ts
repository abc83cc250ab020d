import { expect, test } from 'vitest'
import type { Turn } from './assistant.ts'
import { completeQuestion } from './complete-question.ts'

const turns = (...texts: string[]): Turn[] => texts.map((text) => ({ author: 'visitor', text }))

test.each([
  ['en', ['Do you sell the Alpine tent?'], 'How much does it weigh?', ['Alpine', 'tent']],
  ['en', ['How long does delivery to Germany take?'], 'What about Spain?', ['delivery']],
  ['en', ['Tell me about gift cards', 'What do they cost?'], 'Where can I buy one?', ['gift', 'cards']],
  ['es', ['¿Cuánto cuesta el envío a Tenerife?'], '¿Y a Mallorca?', ['envío']],
  ['de', ['Wie lange habe ich Garantie auf den Rucksack?'], 'Und auf das Zelt?', ['Garantie']],
  ['fr', ['Puis-je retourner une tente ?'], 'Et des chaussures ?', ['retourner']],
])('%s: after %j, “%s” is about %j', (language, before, question, words) => {
  const completed = completeQuestion(question, turns(...before), language)
  expect(completed.endsWith(` ${question}`)).toBe(true)
  for (const word of words) expect(completed.split(' ')).toContain(word)
})

test('what was asked about a thing counts less than the thing', () => {
  const history = turns('What is the Trail Club?', 'How did it start?', 'Who runs it?')
  const [first = '', second = ''] = completeQuestion('What are its prices?', history, 'en').split(' ')
  expect([first, second].sort()).toEqual(['Club', 'Trail'])
})

test('a question with nothing before it, or only small talk, stays as it is', () => {
  expect(completeQuestion('and for members?', [], 'en')).toBe('and for members?')
  expect(completeQuestion('and for members?', turns('hello', 'thanks'), 'en')).toBe('and for members?')
})
