import { expect, test } from 'vitest'
import { readQuestions } from './read-questions.ts'

test('a row needs an id and a text; the rest is a public question with nothing before it', async () => {
  const [question] = await readQuestions(
    '\uFEFF\n{"id": "q1", "text": "Why?", "note": "ours"}\r\n',
    'q.jsonl',
  )
  expect(question).toEqual({ id: 'q1', text: 'Why?', history: [], audience: 'public' })
})

test('every line that cannot be used is named, five at most', async () => {
  const rows = [
    '{"id": "a", "text": "One?"}',
    'nonsense',
    '{"id": "b"}',
    '[]',
    '{"id": "a", "text": "Two?"}',
    '{"id": "c", "text": "Three?", "history": [{"author": "customer", "text": "x"}]}',
    '{"id": "d", "text": "Four?", "answerable": "no"}',
  ]
  const read = () => readQuestions(rows.join('\n'), 'q.jsonl')
  await expect(read()).rejects.toThrowError(
    /^q\.jsonl:2 is not JSON.*\nq\.jsonl:3 has a wrong "text".*\nq\.jsonl:4 is not a question/,
  )
  await expect(read()).rejects.toThrowError(/q\.jsonl:5 has the id "a" of line 1; wanted an id of its own\./)
  await expect(read()).rejects.toThrowError(/q\.jsonl:6 has a wrong "history\.0\.author" .*\nAnd 1 more\.$/)
})

test('a file without questions is refused', async () => {
  await expect(readQuestions('\n\n', 'q.jsonl')).rejects.toThrowError('q.jsonl holds no questions')
})
