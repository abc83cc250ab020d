import { type Entity, MessageId, type Signals } from '@baton/contracts'
import { expect, test } from 'vitest'
import { factsOf } from './handoff-facts.ts'

const by = { confidence: 1, by: { kind: 'built_in', version: '1' } } as const
const signals = (scoredAt: number, ...named: [Entity['type'], string][]): Signals => ({
  messageId: MessageId.parse(`msg_${scoredAt}`),
  language: { value: 'en', ...by },
  intent: null,
  sentiment: { value: 0, ...by },
  urgency: { value: 0, ...by },
  entities: named.map(([type, value], start) => ({ type, value, start, end: start + 1 })),
  sensitive: [],
  complaint: false,
  asksForPerson: false,
  scoredAt,
})

test('what was named is listed kind by kind, the newest first, each once, at most three of a kind', () => {
  const all = [
    signals(1, ['email', 'old@b.example'], ['order_number', 'SO-1001']),
    signals(2, ['order_number', 'SO-1002'], ['amount', '20 EUR'], ['order_number', 'SO-1001']),
    signals(3, ['date', '2026-11-21'], ['order_number', 'SO-1003'], ['order_number', 'SO-1004']),
  ]
  expect(factsOf(all, null).map(({ name, value }) => `${name} ${value}`)).toEqual([
    'order_number SO-1004',
    'order_number SO-1003',
    'order_number SO-1001',
    'amount 20 EUR',
    'date 2026-11-21',
    'email old@b.example',
  ])
  expect(factsOf(all, 1)).toEqual([
    { name: 'order_number', value: 'SO-1001' },
    { name: 'email', value: 'old@b.example' },
  ])
})
