import { expect, test } from 'vitest'
import { leftOutText } from './left-out.ts'
import { readTurns } from './read-turns.ts'

test('labels are read, and what is not labelled stays open', () => {
  const lines = [
    '{"id": 7, "text": "Where is it?", "split": "train", "intent": "track"}',
    '',
    '{"id": "b", "text": "hm", "split": "test", "intent": null, "sentiment": -0.5, "lang": "de", "more": 1}',
    '{"id": "c", "text": "12 €", "split": "test", "entities": [{"type": "amount", "start": 0, "end": 4}]}',
  ]
  expect(readTurns(`\uFEFF${lines.join('\r\n')}`, 'turns.jsonl').turns).toEqual([
    { id: '7', text: 'Where is it?', split: 'train', intent: 'track' },
    { id: 'b', text: 'hm', split: 'test', intent: null, sentiment: -0.5, lang: 'de' },
    { id: 'c', text: '12 €', split: 'test', entities: [{ type: 'amount', start: 0, end: 4 }] },
  ])
})

test('the lines that cannot be used are left out and named, five at most', () => {
  const good = '{"id": "a", "text": "b", "split": "test"}'
  const wrong = good.replace('test', 'dev')
  const { turns, leftOut } = readTurns([good, 'nonsense', ...Array(6).fill(wrong)].join('\n'), 'turns.jsonl')
  expect(turns.length).toBe(1)
  expect(leftOutText(leftOut)).toBe(
    '7 lines were left out: 2 (not JSON), 3 (a wrong "split"), 4 (a wrong "split"), 5 (a wrong "split"), 6 (a wrong "split") and 2 more.',
  )
})

test('a file without one turn is refused with what is wrong and what was wanted', () => {
  expect(() => readTurns('\n', 'turns.jsonl')).toThrowError('turns.jsonl holds no turns. Wanted: {"id"')
  expect(() => readTurns('{broken', 'turns.jsonl')).toThrowError(
    'no turns. 1 line was left out: 1 (not JSON). Wanted',
  )
})
