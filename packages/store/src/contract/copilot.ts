import type { ConversationId, Message, MessageId } from '@baton/contracts'
import {
  countSuggestions,
  findSimilarConversations,
  forgetWords,
  insertMessage,
  insertRun,
  insertSuggestion,
  listTranslations,
  listUntranslated,
  listUnused,
  markUsed,
  reserveTokens,
  type SiteStore,
  saveTranslation,
  tokensUsedToday,
  updateConversation,
  withdrawMessage,
} from '../index.ts'
import { ana, ben, newConversation } from './example.ts'
import { equal, holds } from './expect.ts'
import type { Rule } from './rule.ts'

function say(
  store: SiteStore,
  conversationId: ConversationId,
  text: string,
  author: 'visitor' | 'agent' = 'visitor',
) {
  const by =
    author === 'agent' ? ({ kind: 'agent', agentId: ana, name: 'Ana' } as const) : ({ kind: author } as const)
  return insertMessage(store, { conversationId, author: by, kind: 'text', text })
}

/** A conversation that was resolved with an answer. */
function resolved(store: SiteStore, ask: string, answer: string): ConversationId {
  const { id } = newConversation(store)
  say(store, id, ask)
  say(store, id, answer, 'agent')
  updateConversation(store, id, { status: 'resolved' })
  return id
}

const reply = (conversationId: ConversationId, text = 'Within 60 days.') => ({
  conversationId,
  agentId: ana,
  kind: 'reply' as const,
  text,
  sources: [],
  engine: 'extractive',
})

const redact = (store: SiteStore, message: Message) => {
  withdrawMessage(store, message.id)
  forgetWords(store, message.conversationId, message)
}

export const copilotRules: Rule[] = [
  {
    id: 'S210',
    title: 'suggestions are counted by kind, with what was sent as it was and how much the rest was changed',
    run({ open, clock }) {
      const store = open('a')
      const { id } = newConversation(store)
      insertSuggestion(store, reply(id))
      clock.advance(1000)
      const since = store.now()
      const made = Array.from({ length: 3 }, () => insertSuggestion(store, reply(id)))
      const [first, second] = made
      if (!first || !second) return
      const ids = made.map((one) => one.id)
      const mine = { ids, conversationId: id, agentId: ana }
      equal(listUnused(store, mine).length, 3, 'nothing is taken up yet')
      equal(listUnused(store, { ...mine, agentId: ben }).length, 0, 'another agent took up none of it')
      equal(listUnused(store, { ...mine, conversationId: newConversation(store).id }), [], 'elsewhere')
      markUsed(store, first.id, { messageId: 'msg_1' as MessageId, distance: 0, length: 4 })
      markUsed(store, second.id, { messageId: 'msg_2' as MessageId, distance: 2, length: 4 })
      equal(listUnused(store, mine).length, 1, 'a suggestion is taken up once')
      equal(
        countSuggestions(store, since),
        [{ kind: 'reply', made: 3, used: 2, unchanged: 1, changed: 0.25 }],
        'the figures since then',
      )
    },
  },
  {
    id: 'S211',
    title: 'with the words of a message go its translations and what the copilot wrote in its conversation',
    run({ open }) {
      const store = open('a')
      const { id } = newConversation(store)
      const [one, two] = [say(store, id, 'Wo ist mein Paket?'), say(store, id, 'Und die Rechnung?')]
      for (const { id: messageId } of [one, two])
        saveTranslation(store, { messageId, language: 'en', text: `In English: ${messageId}`, by: 'a model' })
      const suggestion = insertSuggestion(store, {
        ...reply(id),
        kind: 'shorter',
        given: 'Wo ist dein Paket?',
      })
      redact(store, one)
      equal(
        listTranslations(store, id, 'en').map(({ messageId }) => messageId),
        [two.id],
        'the translations that stay',
      )
      saveTranslation(store, { messageId: one.id, language: 'en', text: 'Where is it?', by: 'a model' })
      equal(listTranslations(store, id, 'en').length, 1, 'a translation that comes late is not kept')
      const [left] = listUnused(store, { ids: [suggestion.id], conversationId: id, agentId: ana })
      equal([left?.text, left?.given], ['', ''], 'the words of the suggestion')
      equal(countSuggestions(store, 0)[0]?.made, 1, 'it still counts')
    },
  },
  {
    id: 'S212',
    title: 'what is not translated yet is the visitor’s newest messages, oldest first',
    run({ open }) {
      const store = open('a')
      const { id } = newConversation(store)
      const asked = ['Eins', 'Zwei', 'Drei'].map((text) => say(store, id, text))
      say(store, id, 'A reply', 'agent')
      const of = { conversationId: id, language: 'en', limit: 2 }
      equal(
        listUntranslated(store, of).map(({ text }) => text),
        ['Zwei', 'Drei'],
        'the newest two',
      )
      const messageId = asked[1]?.id
      if (messageId) saveTranslation(store, { messageId, language: 'en', text: 'Two', by: 'a model' })
      equal(
        listUntranslated(store, of).map(({ text }) => text),
        ['Eins', 'Drei'],
        'without the second',
      )
    },
  },
  {
    id: 'S213',
    title: 'resolved conversations about the same are found by the rare words, the most alike first',
    run({ open }) {
      const store = open('a')
      for (let n = 0; n < 30; n += 1) resolved(store, `Is the shop open on day ${n}?`, 'Yes.')
      const zip = resolved(store, 'The zip of my tent is broken', 'We mend the zip for free.')
      const tent = resolved(store, 'How do I wash my tent?', 'By hand.')
      const { id: except } = newConversation(store)
      say(store, except, 'My tent has a broken zip')
      const ongoing = newConversation(store)
      say(store, ongoing.id, 'My tent has a broken zip')
      const found = findSimilarConversations(store, { text: 'My tent has a broken zip', except, limit: 3 })
      equal(found[0]?.conversationId, zip, 'the most alike')
      equal(found[0]?.resolution, { text: 'We mend the zip for free.', by: 'agent' }, 'how it ended')
      holds(
        found.every(({ conversationId }) => conversationId === zip || conversationId === tent),
        'neither itself, nor one that is still open, nor one that shares common words alone',
      )
      equal(
        findSimilarConversations(store, { text: 'Is it on?', except, limit: 3 }),
        [],
        'common words alone',
      )
      equal(findSimilarConversations(store, { text: '?!', except, limit: 3 }), [], 'no words')
    },
  },
  {
    id: 'S214',
    title: 'what is written for staff counts for the site alone and stands in no visitor’s way',
    run({ open }) {
      const store = open('a')
      const limits = { site: 1000, visitor: 100, addressBlock: 100 }
      const staff = { runId: null, visitorId: null, addressKey: null }
      holds(reserveTokens(store, { ...staff, tokens: 900 }, limits) !== null, 'more than a visitor may have')
      const row = newConversation(store)
      const run = insertRun(store, { conversationId: row.id, epoch: 1, attempt: 1 })
      const visitor = { runId: run.id, visitorId: row.visitorId, addressKey: null }
      holds(reserveTokens(store, { ...visitor, tokens: 50 }, limits) !== null, 'a visitor beside them')
      holds(reserveTokens(store, { ...staff, tokens: 50 }, limits) !== null, 'staff beside a visitor')
      equal(reserveTokens(store, { ...staff, tokens: 1 }, limits), null, 'more than the site has left')
      equal(tokensUsedToday(store), 1000, 'what is counted')
    },
  },
]
