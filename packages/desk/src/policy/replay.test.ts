import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TurnSignals } from '@baton/assistant'
import { defaultPolicy } from '@baton/assistant'
import type { ConversationId, PolicyReplay, PolicyRule, Signals } from '@baton/contracts'
import {
  findRun,
  insertConversation,
  insertMessage,
  insertSignals,
  insertVisitor,
  latestSeq,
  listMessages,
  type SiteStore,
} from '@baton/store'
import { openSiteFile } from '@baton/store/node'
import { beforeEach, expect, test } from 'vitest'
import { finishRun } from '../end-run.ts'
import { answerOf, Scene } from '../testing/scene.ts'
import { replayPolicy } from './replay.ts'

const by = { kind: 'built_in', version: 'test' } as const
const calm: TurnSignals = {
  ...{ language: { value: 'en', confidence: 1, by }, sentiment: { value: 0, confidence: 1, by } },
  ...{ urgency: { value: 0, confidence: 1, by }, intent: null, entities: [], sensitive: [] },
  ...{ complaint: false, asksForPerson: false },
}
const feeling = (value: number): TurnSignals => ({ ...calm, sentiment: { value, confidence: 1, by } })
const angerBelow = (below: number): PolicyRule => ({
  ...{ id: 'angry', name: 'Is angry', enabled: true, when: [{ on: 'sentiment', below }] },
  ...{ decision: 'hand_over', teamId: null, priority: null, wording: '' },
})

let scene: Scene
beforeEach(() => {
  scene = new Scene()
})

/** A conversation in which each turn was felt like that, and answered; each with its own number as text. */
function talk(feelings: number[], tiers: (1 | 3)[] = []): ConversationId {
  let id: ConversationId | undefined
  for (const [n, value] of feelings.entries()) {
    scene.time += 120_000
    const text = `Question ${n + 1}`
    const sent = id ? { id, runId: scene.send(id, text).runId } : scene.start(text)
    id = sent.id
    const run = sent.runId && findRun(scene.store, sent.runId)
    if (!run) throw new Error('The assistant does not answer.')
    const asked = listMessages(scene.store, id, { notes: false }).at(-1)
    if (asked)
      insertSignals(scene.store, { ...feeling(value), messageId: asked.id, scoredAt: 0 } satisfies Signals)
    const answer = { ...answerOf('Told'), tier: tiers[n] ?? (1 as const) }
    finishRun(scene.store, { run, answer, agentsOnline: 0 })
  }
  if (!id) throw new Error('Nothing was said.')
  return id
}

/** One message of a visitor, felt like that, with its answer. */
function say(store: SiteStore, value: number): void {
  const visitorId = insertVisitor(store, {}).id
  const { id: conversationId } = insertConversation(store, { visitorId, clientId: scene.newClientId() })
  const about = { conversationId, kind: 'text', text: 'Where is it?' } as const
  const { id: messageId } = insertMessage(store, { ...about, author: { kind: 'visitor' } })
  insertSignals(store, { ...feeling(value), messageId, scoredAt: 0 })
  insertMessage(store, { ...about, author: { kind: 'assistant' }, tier: 1 })
}

const replayOf = (
  store: SiteStore,
  proposed: PolicyRule[],
  today: PolicyRule[] = defaultPolicy.rules,
  score = () => calm,
) => replayPolicy(store, { today, proposed, conversations: 100, score })

function drain<T>(work: Generator<unknown, T>): T {
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
  }
}

const replay = (...[proposed, today, score]: [PolicyRule[], PolicyRule[]?, (() => TurnSignals)?]) =>
  drain(replayOf(scene.store, proposed, today, score))

test('E4 a replay says how many would have been handed over, which, and by which rule', () => {
  const angry = talk([0, -0.8])
  const cross = talk([-0.5, -0.6])
  talk([0, 0])
  const found: Omit<PolicyReplay, 'tookMs'> = replay([angerBelow(-0.4)])
  expect(found).toMatchObject({
    ...{ conversations: 3, turns: 6, changedInAll: 1, byRule: [{ ruleId: 'angry', conversations: 2 }] },
    today: { answer: 2, ask: 0, offer_person: 0, hand_over: 1 },
    proposed: { answer: 1, ask: 0, offer_person: 0, hand_over: 2 },
  })
  expect(found.changed).toEqual([
    {
      ...{ conversationId: cross, preview: 'Question 1', at: expect.any(Number) },
      today: { decision: 'answer', ruleId: null, ruleName: null, turn: null },
      proposed: { decision: 'hand_over', ruleId: 'angry', ruleName: 'Is angry', turn: 1 },
    },
  ])
  expect(replay([angerBelow(-0.9)]).changed).toMatchObject([{ conversationId: angry }])
})

test('E4 who would be handed over earlier is among those that differ; the strongest decision counts', () => {
  talk([-0.5, -0.8], [3, 1])
  const sooner = replay([angerBelow(-0.4)], [angerBelow(-0.7)])
  expect(sooner.changed).toMatchObject([{ today: { turn: 2 }, proposed: { turn: 1 } }])
  expect(replay(defaultPolicy.rules).proposed).toMatchObject({ hand_over: 1, offer_person: 0 })
})

test('E5 a replay changes not one byte, and its repetition gives the same', () => {
  const folder = mkdtempSync(join(tmpdir(), 'baton-replay-'))
  const file = join(folder, 'site.db')
  const opened = <T>(work: (store: SiteStore) => T): T => {
    const store = openSiteFile(file)
    try {
      return work(store)
    } finally {
      store.close()
    }
  }
  opened((store) => {
    for (let n = 0; n < 12; n += 1) say(store, n / -12)
  })
  const before = readFileSync(file)
  const tried = () =>
    opened((store) => {
      const seq = latestSeq(store)
      const found = drain(replayOf(store, [angerBelow(-0.4)]))
      expect(latestSeq(store)).toBe(seq)
      return found
    })
  const first = tried()
  expect(first.changedInAll).toBeGreaterThan(0)
  expect(tried()).toEqual(first)
  expect(readFileSync(file).equals(before)).toBe(true)
  rmSync(folder, { recursive: true })
})

test('E5 what nobody has scored is scored on the way, what a person answered is left out', () => {
  const { id, runId } = scene.start('THIS IS A JOKE')
  const run = findRun(scene.store, runId)
  if (run) finishRun(scene.store, { run, answer: answerOf('Told'), agentsOnline: 0 })
  scene.send(id, 'Nobody answers this')
  expect(replay([angerBelow(-0.5)], [], () => feeling(-1))).toMatchObject({
    ...{ turns: 1, proposed: { hand_over: 1 } },
  })
})
