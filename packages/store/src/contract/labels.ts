import type { InboxFilter, IntentId, MessageId } from '@baton/contracts'
import { eq } from 'drizzle-orm'
import {
  addExamples,
  dropCorrection,
  insertIntent,
  insertMessage,
  keepCorrection,
  listExamples,
  listInbox,
  listJudged,
  listLabels,
  listPeoplesLabels,
  putScore,
  readTraining,
  removeExample,
  type SiteStore,
  updateConversation,
  withdrawMessage,
} from '../index.ts'
import { message } from '../schema/conversations.ts'
import { ana, ben, newConversation, queue } from './example.ts'
import { equal, holds, refused } from './expect.ts'
import type { Rule } from './rule.ts'

function say(store: SiteStore, text: string) {
  const { id: conversationId } = newConversation(store)
  return insertMessage(store, { conversationId, author: { kind: 'visitor' }, kind: 'text', text })
}

function intents(store: SiteStore): [IntentId, IntentId] {
  const input = { description: '', action: { do: 'answer' } as const }
  const [one, two] = ['returns', 'delivery'].map((name) => insertIntent(store, { ...input, name }).id)
  if (!one || !two) throw new Error('Two intents were made.')
  return [one, two]
}

const texts = (store: SiteStore, id: IntentId) => listExamples(store, id).map(({ text }) => text)
const builtIn = { kind: 'built_in', version: '1' } as const
const model = { kind: 'model', model: 'large' } as const
const [byAna, byBen] = [ana, ben].map((agentId) => ({ kind: 'agent', agentId }) as const)

export const labelRules: Rule[] = [
  {
    id: 'S170',
    title:
      'words that a person corrected are an example until the last message of them is taken back or gone',
    run({ open }) {
      const store = open('a')
      const [returns, delivery] = intents(store)
      const [first, again, third] = ['Where is it', 'Where is it', 'Gone soon'].map((text) =>
        say(store, text),
      )
      if (!first || !again || !third) return
      const keep = ({ id, text }: { id: MessageId; text: string }, intentId: IntentId) =>
        keepCorrection(store, { messageId: id, intentId, text })
      for (const one of [first, again, third]) keep(one, delivery)
      equal(texts(store, delivery).sort(), ['Gone soon', 'Where is it'], 'the examples')
      dropCorrection(store, first.id)
      equal(texts(store, delivery).length, 2, 'while another message has the words')
      const { revision } = readTraining(store)
      withdrawMessage(store, third.id)
      equal(texts(store, delivery), ['Where is it'], 'after the message was redacted')
      holds(readTraining(store).revision > revision, 'there is something to learn')
      keep(again, returns)
      equal([texts(store, delivery), texts(store, returns)], [[], ['Where is it']], 'corrected otherwise')
      const erase = () => store.db.delete(message).where(eq(message.id, again.id)).run()
      refused(erase, 'erasing a message whose words are an example')
      dropCorrection(store, again.id)
      erase()
      equal(texts(store, returns), [], 'after the row was erased')
    },
  },
  {
    id: 'S171',
    title:
      'an example that somebody wrote outlives a correction, and one that was taken out leaves none behind',
    run({ open }) {
      const store = open('a')
      const [returns] = intents(store)
      const asked = say(store, 'Send it back')
      addExamples(store, returns, ['Send it back'], 'written')
      keepCorrection(store, { messageId: asked.id, intentId: returns, text: asked.text })
      dropCorrection(store, asked.id)
      equal(texts(store, returns), ['Send it back'], 'the written one')
      const other = say(store, 'Refund')
      keepCorrection(store, { messageId: other.id, intentId: returns, text: other.text })
      const example = listExamples(store, returns).find(({ text }) => text === 'Refund')
      holds(removeExample(store, returns, example?.id ?? ''), 'taken out')
      const { revision } = readTraining(store)
      dropCorrection(store, other.id)
      equal(readTraining(store).revision, revision, 'what changes nothing to learn')
    },
  },
  {
    id: 'S172',
    title: 'what models and people said is listed of the newest messages first, beside what it differs from',
    run({ open }) {
      const store = open('a')
      if (!byAna || !byBen) return
      const [plain, refined, labelled] = ['Plain', 'Refined', 'Labelled'].map((text) => say(store, text))
      if (!plain || !refined || !labelled) return
      for (const { id } of [plain, refined, labelled]) putScore(store, id, 'sentiment', -0.25, 0.5, builtIn)
      putScore(store, refined.id, 'sentiment', 0.5, 1, model)
      putScore(store, labelled.id, 'sentiment', 0, 1, byAna)
      putScore(store, labelled.id, 'sentiment', 0.5, 1, byBen)
      putScore(store, labelled.id, 'answer', { value: 'wrong', expected: 'In 3 days' }, 1, byAna)
      const judged = (before?: MessageId) =>
        listJudged(store, { kind: 'sentiment', before, limit: 1 }).map((scores) =>
          scores
            .map(({ messageId, value }) => [messageId, value])
            .sort((a, b) => (`${a[1]}` < `${b[1]}` ? -1 : 1)),
        )
      const { id } = labelled
      equal(
        judged(),
        [
          [
            [id, -0.25],
            [id, 0],
            [id, 0.5],
          ],
        ],
        'the newest',
      )
      equal(
        judged(id),
        [
          [
            [refined.id, -0.25],
            [refined.id, 0.5],
          ],
        ],
        'the one before',
      )
      equal(judged(refined.id), [], 'what nobody else has scored')
      const byPeople = listJudged(store, { kind: 'sentiment', labelled: true, limit: 9 })
      equal(
        byPeople.map((scores) => scores.length),
        [3],
        'of what people labelled',
      )
      equal(
        listPeoplesLabels(store, 'sentiment', 9)
          .map(({ value }) => value)
          .sort(),
        [0, 0.5],
        'by people',
      )
      equal(listLabels(store, labelled.conversationId).length, 3, 'of the conversation')
      equal(listLabels(store, refined.conversationId), [], 'of one without labels')
    },
  },
  {
    id: 'S173',
    title: 'a list is narrowed to an intent by the word that counts, and to visitors who wait for a person',
    run({ open, clock }) {
      const store = open('a')
      if (!byAna || !byBen) return
      const [returns, delivery] = intents(store)
      const [one, two, three] = ['One', 'Two', 'Three'].map((text) => say(store, text))
      if (!one || !two || !three) return
      for (const { id } of [one, two]) putScore(store, id, 'intent', returns, 0.5, builtIn)
      putScore(store, two.id, 'intent', delivery, 1, byAna)
      clock.advance(1)
      putScore(store, one.id, 'intent', delivery, 0.75, model)
      putScore(store, one.id, 'intent', returns, 1, byBen)
      queue(store, three.conversationId, store.now())
      updateConversation(store, two.conversationId, { control: 'agent', unansweredSince: store.now() })
      const listed = (filter: InboxFilter) =>
        listInbox(store, { view: 'all', agentId: ana, filter })
          .conversations.map(({ id }) => id)
          .sort()
      equal(listed({ intent: returns }), [one.conversationId], 'the first intent')
      equal(listed({ intent: delivery }), [two.conversationId], 'the second')
      equal(listed({ waiting: 'yes' }), [two.conversationId, three.conversationId].sort(), 'who waits')
      equal(listed({ waiting: 'yes', intent: delivery }), [two.conversationId], 'both')
    },
  },
]
