import type { MessageId } from '@baton/contracts'
import { expect, test } from 'vitest'
import type { SignalsRead } from './signals-keeper.ts'
import { withPart } from './with-part.ts'

const id = (n: number) => `msg_${n}` as MessageId
const read = (from: number, to: number, feeling: number): SignalsRead => ({
  signals: Array.from({ length: to - from + 1 }, (_, n) => ({
    ...{ messageId: id(from + n), language: { value: 'en', confidence: 1, by } },
    ...{ sentiment: { value: feeling, confidence: 1, by }, urgency: { value: 0, confidence: 1, by } },
    ...{ intent: null, entities: [], sensitive: [], complaint: false, asksForPerson: false, scoredAt: 0 },
  })),
  ...{ labels: [], sentiments: [feeling], sentimentTrend: feeling },
})
const by = { kind: 'built_in', version: '1' } as const
const feelings = ({ signals }: SignalsRead) =>
  signals.map(({ messageId, sentiment }) => `${messageId} ${sentiment.value}`)

test('one message that is read again takes its own place only', () => {
  const all = withPart(read(1, 3, 0), read(2, 2, 1), { from: id(2), to: id(2) })
  expect(feelings(all).sort()).toEqual(['msg_1 0', 'msg_2 1', 'msg_3 0'])
  expect(all.sentimentTrend).toBe(1)
})

test('what is no longer known of a part is forgotten, and without bounds all that was known', () => {
  expect(feelings(withPart(read(1, 4, 0), read(4, 4, 1), { from: id(3) })).sort()).toEqual([
    'msg_1 0',
    'msg_2 0',
    'msg_4 1',
  ])
  expect(feelings(withPart(read(1, 4, 0), read(4, 4, 1), {}))).toEqual(['msg_4 1'])
})
