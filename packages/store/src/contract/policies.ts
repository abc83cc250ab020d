import type { PolicyRule, Signals } from '@baton/contracts'
import {
  endRun,
  findPolicy,
  findPolicyVersion,
  insertMessage,
  insertPolicy,
  insertRun,
  insertSignals,
  latestSeq,
  listNewestConversations,
  listPolicies,
  readPastConversations,
  saveIdentity,
  touchConversation,
} from '../index.ts'
import { ana, newConversation } from './example.ts'
import { equal } from './expect.ts'
import type { Rule } from './rule.ts'

const rule: PolicyRule = {
  ...{ id: 'angry', name: 'Is angry', enabled: true, when: [{ on: 'sentiment', below: -0.5 }] },
  ...{ decision: 'hand_over', teamId: null, priority: 'high', wording: 'One “moment”.' },
}
const by = { kind: 'built_in', version: '1' } as const
const signals: Omit<Signals, 'messageId'> = {
  ...{ language: { value: 'en', confidence: 1, by }, sentiment: { value: -0.9, confidence: 1, by } },
  ...{ urgency: { value: 0, confidence: 1, by }, intent: null, entities: [], sensitive: ['legal'] },
  ...{ complaint: true, asksForPerson: false, scoredAt: 5 },
}

export const policyRules: Rule[] = [
  {
    id: 'S160',
    title: 'a table that is switched on reads back as it was, one version higher, with who and why',
    run({ open, reopen, clock }) {
      const store = open('a')
      equal(findPolicy(store), undefined, 'at first')
      const who = { agentId: ana, name: 'Ana' }
      const first = insertPolicy(store, { rules: [rule], by: who, note: 'Calmer' })
      equal(first, { version: 1, rules: [rule], by: who, at: clock.now(), note: 'Calmer' }, 'the first')
      equal(findPolicy(store), first, 'that is on')
      insertPolicy(store, { rules: [], by: who, note: '' })
      const again = reopen('a')
      equal([findPolicy(again)?.version, findPolicy(again)?.rules], [2, []], 'the next')
      equal(findPolicyVersion(again, 1), first, 'the one before')
      equal(
        listPolicies(again).map(({ version }) => version),
        [2, 1],
        'all',
      )
    },
  },
  {
    id: 'S161',
    title: 'past conversations come newest first, with what was said, scored, promised and vouched for',
    run({ open, clock }) {
      const store = open('a')
      const older = newConversation(store)
      clock.advance(1)
      const row = newConversation(store)
      saveIdentity(store, { subject: 'u1', visitorId: row.visitorId, attributes: { plan: 'pro' } })
      const about = { conversationId: row.id, kind: 'text' } as const
      const asked = insertMessage(store, { ...about, author: { kind: 'visitor' }, text: 'NOW' })
      insertSignals(store, { ...signals, messageId: asked.id })
      const run = insertRun(store, { conversationId: row.id, epoch: 1, attempt: 1 })
      const told = { ...about, author: { kind: 'assistant' }, text: 'Soon.', tier: 1, runId: run.id } as const
      const answer = insertMessage(store, told)
      // A record of a run, as far as it is read.
      const withheld = [{ text: 'I will call you.', reason: 'promise' }]
      const record = { model: { checked: { withheld } } } as never
      endRun(store, run.id, { state: 'finished', messageId: answer.id, record })
      touchConversation(store, row.id, answer)
      const before = latestSeq(store)
      const places = listNewestConversations(store, 9)
      const ids = places.map(({ id }) => id)
      equal(ids, [row.id, older.id], 'the newest first')
      const [first = null] = listNewestConversations(store, 1)
      equal(first?.id, row.id, 'as many as are wanted')
      equal(listNewestConversations(store, 9, first), places.slice(1), 'and the rest after it')
      const [past, empty] = readPastConversations(store, ids)
      equal([past?.isVerified, past?.attributes, past?.channel], [true, { plan: 'pro' }, 'widget'], 'who')
      equal([empty?.isVerified, empty?.attributes, empty?.messages], [false, {}, []], 'an empty one')
      equal(
        past?.messages.map(({ text, tier, promise }) => [text, tier, promise]),
        [
          ['NOW', null, null],
          ['Soon.', 1, 'I will call you.'],
        ],
        'what was said',
      )
      equal(past?.messages[0]?.signals, { messageId: asked.id, ...signals }, 'what was scored')
      equal(latestSeq(store), before, 'the log')
    },
  },
]
