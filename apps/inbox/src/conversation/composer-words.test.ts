import { expect, it } from 'vitest'
import { fillIn, suggestionsFor, takingWords, typingAt } from './composer-words.ts'

const names = { visitor: 'Mara', agent: 'Ana' }
const replies = [
  { id: '1', shortcut: 'refund', text: 'Hello {visitor}, it is on its way. {agent}', updatedAt: 1 },
  { id: '2', shortcut: 'hello', text: 'About your refund', updatedAt: 1 },
]
const macros = [
  {
    id: 'mac_1',
    name: 'Refund done',
    updatedAt: 1,
    steps: [{ do: 'note' as const, text: 'Paid' }, { do: 'resolve' as const }],
  },
]
const agents = [{ id: 'agt_ben', name: 'Ben Stone' }]
const labels = (text: string) => {
  const typing = typingAt(text, text.length)
  return typing && suggestionsFor(typing, { replies, macros, agents, names }).map(({ label }) => label)
}

it('a slash at the start of a word offers prepared replies and macros, the shortcut before the text', () => {
  expect(labels('/')).toEqual(['/refund', '/hello', '/Refund done'])
  expect(labels('So: /ref')).toEqual(['/refund', '/Refund done', '/hello'])
  expect(labels('/hel')).toEqual(['/hello', '/refund'])
})

it('an at sign offers colleagues; inside of a word neither does anything', () => {
  expect(labels('Ask @be')).toEqual(['@Ben Stone'])
  expect(labels('ana@shop')).toBeNull()
  expect(labels('and/or')).toBeNull()
})

it('variables become names, other braces stay', () => {
  expect(fillIn('Hello {visitor}, {order} {agent}', names)).toBe('Hello Mara, {order} Ana')
})

it('the button of a reply says what the reply does to the conversation first', () => {
  expect(takingWords({ status: 'open', control: 'queue' }).send).toBe('Accept and send')
  expect(takingWords({ status: 'resolved', control: 'agent' }).send).toBe('Reopen and send')
  expect(takingWords({ status: 'open', control: 'assistant' }).send).toBe('Take over and send')
})
