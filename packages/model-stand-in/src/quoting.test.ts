import { expect, test } from 'vitest'
import { quoting } from './quoting.ts'
import { readRequest } from './read-request.ts'

function request(content: object[], tools = [{ name: 'no_answer' }]) {
  const body = { messages: [{ role: 'user', content }], tools }
  return readRequest(JSON.stringify(body), { number: 1, headers: {}, receivedAt: 0 })
}

const text = (words: string) => ({ type: 'text', text: words })
const result = (words: string) => ({ type: 'search_result', source: 'chunk-1', content: [text(words)] })

test('the quoting model says the first statement of the first result, and where it stands', () => {
  const results = [result('Used it? You have 60 days. Keep the label.'), result('Delivery is free.')]
  expect(quoting(request([...results, text('How long?')]))).toEqual([
    { text: 'You have 60 days.', cite: { result: 0 } },
  ])
})

test('without results it has no answer, and to whom names no tools it says nothing', () => {
  expect(quoting(request([text('How long?')]))).toMatchObject([{ tool: 'no_answer' }])
  expect(quoting(request([text('Rewrite this.')], []))).toEqual([])
})
