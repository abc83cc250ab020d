import { expect, test } from 'vitest'
import { readTurns } from './read-turns.ts'

test('labels are read, and what is not labelled stays open', () => {
  const lines = [
    '{"id": 7, "text": "Where is it?", "split": "train", "intent": "track"}',
    '',
    '{"id": "b", "text": "hm", "split": "test", "intent": null, "sentiment": -0.5, "lang": "de", "more": 1}',
    '{"id": "c", "text": "12 €", "split": "test", "entities": [{"type": "amount", "start": 0, "end": 4}]}',
  ]
  expect(readTurns(`\uFEFF${lines.join('\r\n')}`, 'turns.jsonl')).toEqual([
    { id: '7', text: 'Where is it?', split: 'train', intent: 'track' },
    { id: 'b', text: 'hm', split: 'test', intent: null, sentiment: -0.5, lang: 'de' },
    { id: 'c', text: '12 €', split: 'test', entities: [{ type: 'amount', start: 0, end: 4 }] },
  ])
})

test('the lines that cannot be used are named, five at most', () => {
  const broken = ['nonsense', ...Array(6).fill('{"id": "a", "text": "b", "split": "dev"}')].join('\n')
  expect(() => readTurns(broken, 'turns.jsonl')).toThrowError(
    /^turns\.jsonl:1 holds no JSON object; wanted .*\nturns\.jsonl:2 holds a wrong "split".*\n(?:turns.*\n){3}And 2 more\.$/,
  )
  expect(() => readTurns('\n', 'turns.jsonl')).toThrowError('turns.jsonl holds no turns')
})
