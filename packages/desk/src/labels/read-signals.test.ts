import type { MessageId } from '@baton/contracts'
import { insertMessage, insertSignals, type SiteStore } from '@baton/store'
import { expect, test } from 'vitest'
import { Scene } from '../testing/scene.ts'
import { labelMessage } from './label-message.ts'
import { readSignals } from './read-signals.ts'

const by = { kind: 'built_in', version: '1' } as const

function keepFeeling(store: SiteStore, messageId: MessageId, value: number) {
  insertSignals(store, {
    ...{ messageId, language: { value: 'en', confidence: 1, by } },
    ...{ sentiment: { value, confidence: 1, by }, urgency: { value: 0, confidence: 1, by } },
    ...{ intent: null, entities: [], sensitive: [], complaint: false, asksForPerson: false, scoredAt: 0 },
  })
}

test('of a long conversation the newest is read, or the part that is asked for; feelings are of late either way', () => {
  const scene = new Scene()
  const { store } = scene
  const { id } = scene.start()
  const made = store.transaction(() =>
    Array.from({ length: 500 }, (_, n) => {
      const message = insertMessage(store, {
        ...{ conversationId: id, author: { kind: 'visitor' }, kind: 'text', text: String(n) },
      })
      keepFeeling(store, message.id, n < 420 ? -1 : 1)
      return message.id
    }),
  )
  const [early, middle] = [made[10], made[30]]
  if (!early || !middle) throw new Error('Five hundred messages were written.')
  for (const messageId of [early, middle])
    labelMessage(store, { messageId, agentId: scene.ana.id, label: { kind: 'sentiment', value: 'negative' } })
  const read = (part?: { from?: MessageId; to?: MessageId }) => {
    const { signals, labels, sentiments, sentimentTrend } = readSignals(store, id, part)
    expect([sentiments.length, sentimentTrend]).toEqual([80, 1])
    return [signals.map(({ messageId }) => messageId), labels.length] as const
  }
  expect(read()).toEqual([made.slice(-80), 0])
  expect(read({ from: early, to: early })).toEqual([[early], 1])
  expect(read({ from: early, to: middle })).toEqual([made.slice(10, 31), 2])
  expect(read({ from: early })).toEqual([made.slice(-400), 0])
})
