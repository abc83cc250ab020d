import { meantInContext, type TurnSignals } from '@baton/assistant'
import type { ConversationId, Message, Signals } from '@baton/contracts'
import {
  type ConversationRow,
  countChunksByLanguage,
  findConversation,
  findMove,
  insertSignals,
  listIntents,
  listMessages,
  listUnscored,
  readSettings,
  type SiteStore,
} from '@baton/store'
import { wantsPersonAlways } from '@baton/understanding'
import { preferPerson } from '../prefer-person.ts'
import { classifierOf, readClassifier } from './classifier.ts'
import { scoreTurn } from './score-turn.ts'

export { readClassifier }

/** What was missed longer ago says nothing about what is asked now. */
const MOST_AT_ONCE = 20

/**
 * Scores the visitor's messages that nobody has scored, and keeps the scores. Who says that they always want a person is
 * taken at their word. While a site moves nothing is written.
 */
export function scoreConversation(store: SiteStore, conversationId: ConversationId): void {
  const row = findConversation(store, conversationId)
  if (!row || findMove(store)) return
  const unscored = new Set(listUnscored(store, row.id).slice(-MOST_AT_ONCE))
  if (unscored.size === 0) return
  const messages = listMessages(store, row.id, { notes: false }).filter(({ kind }) => kind === 'text')
  const signals = messages.flatMap((message, at) =>
    unscored.has(message.id) ? [signalsOf(store, row, message, messages.slice(0, at))] : [],
  )
  const always = messages.some(
    ({ id, text }) => unscored.has(id) && wantsPersonAlways(text, row.language ?? undefined),
  )
  store.transaction(() => {
    for (const one of signals) insertSignals(store, one)
    if (always) preferPerson(store, { visitorId: row.visitorId, conversationId: row.id, always })
  })
}

function signalsOf(store: SiteStore, row: ConversationRow, message: Message, before: Message[]): Signals {
  const alone = scoreText(store, {
    ...{ text: message.text, language: row.language, at: message.createdAt },
    history: before.map(({ author, text }) => ({
      author: author.kind === 'system' ? 'agent' : author.kind,
      text,
    })),
  })
  return {
    ...{ ...alone, intent: inContext(store, alone, message, before.at(-1)) },
    ...{ messageId: message.id, scoredAt: store.now() },
  }
}

/** An answer to the assistant's own question is for certain what that question was about. */
function inContext(
  store: SiteStore,
  alone: TurnSignals,
  { text }: Message,
  before: Message | undefined,
): TurnSignals['intent'] {
  const { intent } = alone
  if (!intent || before?.author.kind !== 'assistant' || before.citations.length > 0) return intent
  const meant = meantInContext({ text, ...alone }, before, listIntents(store))
  return meant ? { ...intent, value: meant, confidence: 1, nearTies: [] } : intent
}

/** A text by a site's classifier and settings, whether or not anybody wrote it there. */
export function scoreText(
  store: SiteStore,
  asked: {
    text: string
    history: Parameters<typeof scoreTurn>[0]['history']
    language: string | null
    at: number
  },
): TurnSignals {
  const { language, understanding: settings } = readSettings(store)
  return scoreTurn({
    ...{ ...asked, settings, language: asked.language ?? language, classify: classifierOf(store) },
    spoken: countChunksByLanguage(store, 'public').map((one) => one.language),
  })
}
