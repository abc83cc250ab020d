import type { IntentId, Label, MessageId } from '@baton/contracts'
import { insertIntent, putScore } from '@baton/store'
import { expect, test } from 'vitest'
import { Scene } from '../testing/scene.ts'
import { labelMessage } from './label-message.ts'
import { listDisagreements, readAgreement } from './list-disagreements.ts'

function site() {
  const scene = new Scene()
  const { store } = scene
  const { id } = scene.start('First')
  const ask = (text: string): MessageId => scene.send(id, text).message.id
  const score = (messageId: MessageId, sentiment: number, kind: 'built_in' | 'model') =>
    putScore(
      store,
      messageId,
      'sentiment',
      sentiment,
      1,
      kind === 'model' ? { kind, model: 'm' } : { kind, version: '1' },
    )
  const say = (messageId: MessageId, who: 'ana' | 'ben', label: Label) =>
    labelMessage(store, { messageId, agentId: scene[who].id, label })
  const feel = (messageId: MessageId, who: 'ana' | 'ben', value: 'negative' | 'neutral' | 'positive') =>
    say(messageId, who, { kind: 'sentiment', value })
  return { scene, store, id, ask, score, say, feel }
}

test('L4 messages that are seen differently are listed, the newest first, with all that was said of them', () => {
  const { store, id, ask, score, feel } = site()
  const [agreed, refined, labelled] = ['Agreed', 'Refined', 'Labelled'].map(ask)
  if (!agreed || !refined || !labelled) return
  for (const one of [agreed, refined, labelled]) score(one, -0.5, 'built_in')
  score(agreed, -0.9, 'model')
  score(refined, 0.5, 'model')
  feel(labelled, 'ana', 'neutral')
  const { disagreements, next } = listDisagreements(store, { kind: 'sentiment' })
  expect(
    disagreements.map(({ text, scores }) => [text, scores.map(({ label, by }) => [by.kind, label.value])]),
  ).toEqual([
    [
      'Labelled',
      [
        ['built_in', 'negative'],
        ['agent', 'neutral'],
      ],
    ],
    [
      'Refined',
      [
        ['built_in', 'negative'],
        ['model', 'positive'],
      ],
    ],
  ])
  expect([next, disagreements[0]?.conversationId]).toEqual([null, id])
  expect(listDisagreements(store, { kind: 'intent' }).disagreements).toEqual([])
})

test('L4 pages go on where the one above ended', () => {
  const { ask, score, feel, store, scene } = site()
  for (let n = 0; n < 35; n += 1) {
    scene.time += 10_000
    const one = ask(`Message ${n}`)
    score(one, 0, 'built_in')
    feel(one, 'ana', n % 7 === 0 ? 'neutral' : 'negative')
  }
  const first = listDisagreements(store, { kind: 'sentiment' })
  expect([first.disagreements.length, first.next]).toEqual([30, first.disagreements.at(-1)?.messageId])
  expect(listDisagreements(store, { kind: 'sentiment', before: first.next ?? undefined })).toEqual({
    ...{ disagreements: [], next: null },
  })
})

test('L5 agreement counts people, kind by kind, and neither scorers nor what was expected instead', () => {
  const { store, ask, score, feel, say } = site()
  const [one, two] = [ask('One'), ask('Two')]
  for (const message of [one, two]) score(message, 0.9, 'built_in')
  for (const message of [one, two]) feel(message, 'ana', 'negative')
  feel(one, 'ben', 'negative')
  feel(two, 'ben', 'neutral')
  const refund: IntentId = insertIntent(store, {
    name: 'refund',
    description: '',
    action: { do: 'answer' },
  }).id
  say(one, 'ana', { kind: 'intent', value: refund })
  say(one, 'ben', { kind: 'intent', value: refund })
  const [intent, sentiment, answer] = readAgreement(store)
  expect(intent).toEqual({ kind: 'intent', messages: 1, people: 2, share: 1, alpha: null })
  expect(sentiment).toMatchObject({ kind: 'sentiment', messages: 2, people: 2, share: 0.5 })
  expect(answer).toEqual({ kind: 'answer', messages: 0, people: 0, share: null, alpha: null })
})
