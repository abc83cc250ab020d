import type { IntentId, Message, Signals } from '@baton/contracts'
import {
  addExamples,
  dropIntentModel,
  dropScore,
  dueJobs,
  findIntent,
  findIntentModel,
  findSignals,
  insertIntent,
  insertMessage,
  insertSignals,
  intentModelVersion,
  intentName,
  listExamples,
  listExampleTexts,
  listIntents,
  listNamed,
  listScores,
  listSignals,
  listUnscored,
  putScore,
  readTraining,
  removeExample,
  removeIntent,
  type SiteStore,
  saveIntentModel,
  saveTrainingProblem,
  updateIntent,
  withdrawMessage,
} from '../index.ts'
import { ana, ben, newConversation } from './example.ts'
import { equal, holds, refused } from './expect.ts'
import type { Rule } from './rule.ts'

const builtIn = { kind: 'built_in', version: '1' } as const
const [returns, delivery] = ['int_returns', 'int_delivery'] as [IntentId, IntentId]

function say(store: SiteStore, conversationId: Message['conversationId'], text: string): Message {
  return insertMessage(store, { conversationId, author: { kind: 'visitor' }, kind: 'text', text })
}

function signalsOf({ id }: Message, change: Partial<Signals> = {}): Signals {
  const by = { confidence: 0.5, by: builtIn }
  return {
    ...{ messageId: id, language: { value: 'en', ...by }, sentiment: { value: -0.25, ...by } },
    ...{ urgency: { value: 0, ...by }, intent: null, entities: [], sensitive: [], complaint: false },
    ...{ asksForPerson: false, scoredAt: 7 },
    ...change,
  }
}

const figures = {
  ...{
    trainMs: 12,
    bytes: 3,
    intents: 2,
    examples: 10,
    accuracy: 0.9,
    calibrationError: 0.02,
    threshold: 0.4,
  },
  ...{ reliability: [{ from: 0.9, to: 1, count: 9, right: 8 }], confusions: [] },
}

export const understandingRules: Rule[] = [
  {
    id: 'S140',
    title: 'what is known of messages reads back as it was kept, oldest first, the last reading only',
    run({ open, reopen }) {
      const store = open('a')
      const { id } = newConversation(store)
      const [first, second, third] = ['Hello', 'Order “12”', 'Not read yet'].map((text) =>
        say(store, id, text),
      )
      if (!first || !second || !third) throw new Error('Three messages were written.')
      const full = signalsOf(second, {
        intent: {
          ...{ value: null, confidence: 0.25, by: builtIn, nearTies: [returns, delivery] },
          ranked: [{ id: returns, confidence: 0.25 }],
        },
        entities: [{ type: 'order_number', start: 7, end: 9, value: '12' }],
        ...{ sensitive: ['legal'], complaint: true, asksForPerson: true },
      })
      insertSignals(store, full)
      insertSignals(store, signalsOf(first, { complaint: true }))
      insertSignals(store, signalsOf(first))
      say(store, newConversation(store).id, 'Of another conversation')
      const again = reopen('a')
      equal(listSignals(again, id), [signalsOf(first), full], 'all of it')
      equal(listUnscored(again, id), [third.id], 'what nobody has read')
      const { entities, scoredAt } = full
      equal(listNamed(again, id), [{ entities, scoredAt }], 'what is named')
      putScore(again, second.id, 'entities', [], 1, { kind: 'agent', agentId: ana })
      equal(listNamed(again, id), [{ entities: [], scoredAt }], 'after somebody said that it is not')
      equal(findSignals(again, third.id), undefined, 'of what nobody has read')
    },
  },
  {
    id: 'S141',
    title: "a person's word counts before a model's, and that before the built-in scorer's; each stays",
    run({ open, clock }) {
      const store = open('a')
      const message = say(store, newConversation(store).id, 'Hello')
      const told = { kind: 'agent', agentId: ana } as const
      const ranked = [{ id: returns, confidence: 0.5 }]
      const intent = { value: returns, confidence: 0.5, by: builtIn, ranked, nearTies: [returns, delivery] }
      insertSignals(store, signalsOf(message, { intent }))
      const now = () => {
        const { value, by, nearTies } = findSignals(store, message.id)?.intent ?? {}
        return [value, by?.kind, nearTies]
      }
      putScore(store, message.id, 'intent', delivery, 1, told)
      putScore(store, message.id, 'intent', null, 0.75, { kind: 'model', model: 'large' })
      equal(now(), [delivery, 'agent', []], 'the first person')
      clock.advance(1)
      putScore(store, message.id, 'intent', null, 1, { kind: 'agent', agentId: ben })
      insertSignals(store, signalsOf(message, { intent }))
      equal(now(), [null, 'agent', []], 'the newest person')
      equal(listScores(store, message.id).filter(({ kind }) => kind === 'intent').length, 4, 'all words')
      equal(dropScore(store, message.id, 'intent', { kind: 'agent', agentId: ben }), true, 'taken back')
      equal(dropScore(store, message.id, 'intent', { kind: 'agent', agentId: ben }), false, 'once')
      dropScore(store, message.id, 'intent', told)
      equal(now(), [null, 'model', []], 'the model')
    },
  },
  {
    id: 'S142',
    title: 'with the words of a message goes what was understood of it',
    run({ open }) {
      const store = open('a')
      const { id } = newConversation(store)
      const [gone, kept] = [say(store, id, 'me@mail.example'), say(store, id, 'Hello')]
      for (const message of [gone, kept]) insertSignals(store, signalsOf(message))
      withdrawMessage(store, gone.id)
      equal([listScores(store, gone.id), listSignals(store, id).length], [[], 1], 'what is left')
    },
  },
  {
    id: 'S143',
    title: 'an example belongs to one intent; a change of intents or examples makes training due',
    run({ open, reopen, clock }) {
      const store = open('a')
      const action = { do: 'answer' } as const
      const one = insertIntent(store, { name: 'returns', description: 'Sends it back', action })
      const two = insertIntent(store, { name: 'delivery', description: '', action })
      refused(
        () => insertIntent(store, { name: 'returns', description: '', action }),
        'a second of that name',
      )
      equal(addExamples(store, one.id, ['Send it back', ' Send it back ', 'Refund?'], 'written'), 2, 'added')
      equal(addExamples(store, two.id, ['Refund?', 'Where is it?'], 'corrected'), 2, 'moved and added')
      equal(listExampleTexts(store, one.id), ['Send it back'], 'what the first has left')
      const before = readTraining(store).revision
      equal(addExamples(store, two.id, ['Where is it?'], 'written'), 0, 'there already')
      updateIntent(store, one.id, { action: { do: 'never_automate' } })
      equal(readTraining(store).revision, before, 'what changes nothing to learn')
      const [newest] = listExamples(store, two.id)
      equal(newest?.origin, 'corrected', 'where it is from')
      holds(removeExample(store, two.id, newest?.id ?? ''), 'taken out')
      holds(!removeExample(store, one.id, newest?.id ?? ''), 'not from another intent')
      updateIntent(store, one.id, { name: 'sending back' })
      const again = reopen('a')
      equal(readTraining(again).revision, before + 2, 'changes')
      equal(
        listIntents(again).map(({ name, examples }) => [name, examples]),
        [
          ['delivery', 1],
          ['sending back', 1],
        ],
        'listed by name',
      )
      equal(dueJobs(again), [], 'due while they change')
      clock.advance(5_000)
      equal(dueJobs(again).filter(({ kind }) => kind === 'intents.train').length, 1, 'due once')
    },
  },
  {
    id: 'S144',
    title: 'a removed intent is gone with its examples, and is still called what it was called',
    run({ open }) {
      const store = open('a')
      const input = { name: 'returns', description: '', action: { do: 'answer' } as const }
      const { id } = insertIntent(store, input)
      addExamples(store, id, ['Send it back'], 'starter')
      equal([removeIntent(store, id), removeIntent(store, id)], [true, false], 'removed once')
      equal([findIntent(store, id), listExamples(store, id)], [undefined, []], 'gone')
      equal(intentName(store, id), 'returns', 'its name')
      equal(addExamples(store, insertIntent(store, input).id, ['Send it back'], 'written'), 1, 'a new one')
    },
  },
  {
    id: 'S145',
    title: 'a classifier of 2 MB reads back to the byte, the last one only, and a failed training keeps it',
    run({ open, reopen }) {
      let store = open('a')
      equal(findIntentModel(store), undefined, 'at first')
      insertIntent(store, { name: 'returns', description: '', action: { do: 'answer' } })
      const bytes = Uint8Array.from({ length: 1_950_000 }, (_, n) => (n * 7) % 251)
      const learnt = { intentIds: [returns, delivery], head: { version: 1 }, report: figures, revision: 1 }
      equal(saveIntentModel(store, { ...learnt, bytes: Uint8Array.of(1, 2, 3) }), 1, 'the first version')
      equal(saveIntentModel(store, { ...learnt, bytes }), 2, 'the second version')
      saveTrainingProblem(store, 2, 'Too few examples.')
      store = reopen('a')
      const found = findIntentModel(store)
      equal(intentModelVersion(store), 2, 'the version to be used')
      equal([found?.intentIds, found?.head], [learnt.intentIds, learnt.head], 'what it is')
      holds(
        bytes.every((byte, n) => found?.bytes[n] === byte),
        'its bytes',
      )
      const { version, triedRevision, problem, report } = readTraining(store)
      equal([version, triedRevision, problem, report], [2, 2, 'Too few examples.', figures], 'its training')
      dropIntentModel(store, 3)
      equal([findIntentModel(store), readTraining(store).version], [undefined, 2], 'dropped')
      equal(intentModelVersion(store), 0, 'nothing to be used')
    },
  },
]
