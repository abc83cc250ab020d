import type { Question } from '@baton/assistant'
import { type NamedTurn, type OpenAsk, openAsk } from '@baton/assistant/copilot'
import type { ConversationId, Message, MessageId, Signals } from '@baton/contracts'
import {
  type ConversationRow,
  listMessages,
  listSignals,
  readSettings,
  type SiteStore,
  spanOf,
} from '@baton/store'
import { conversationForStaff } from '../conversation-of.ts'

/** Longer conversations are looked at from there on. */
const NEWEST = 80
/** As many are read, so that with notes and notices left out there are mostly that many. */
const MOST_READ = 2 * NEWEST

/** A conversation as the copilot reads it: what was said, without notes, and what of it waits for an answer. */
export interface Matter {
  row: ConversationRow
  /** Of the conversation; the site's where it is not known. BCP 47. */
  language: string
  /** Oldest first, one for each turn. */
  messages: Message[]
  turns: NamedTurn[]
  ask: OpenAsk | null
  /** Of the newest message of the ask that was scored. */
  signals: Signals | undefined
}

/** What waits for an answer, as a question with what was said before it; null where nothing does. */
export function questionOf({ ask, turns, language, signals }: Matter): Question | null {
  return ask && { text: ask.text, history: turns.slice(0, ask.first), language, signals }
}

/** Throws `conversation.not_found`. */
export function readMatter(store: SiteStore, conversationId: ConversationId): Matter {
  const row = conversationForStaff(store, conversationId)
  const language = row.language ?? readSettings(store).language
  const { first } = spanOf(store, row.id, { limit: MOST_READ })
  const messages = listMessages(store, row.id, { notes: false, after: first - 1 })
    .filter(({ kind, state }) => kind === 'text' && state !== 'withdrawn')
    .slice(-NEWEST)
  const turns = messages.map(toTurn)
  const ask = openAsk(turns, language)
  const asked = ask ? messages.slice(ask.first, ask.end).map(({ id }) => id) : []
  return { row, language, messages, turns, ask, signals: newestSignals(store, row.id, asked) }
}

function newestSignals(store: SiteStore, conversationId: ConversationId, of: MessageId[]) {
  const [from, to] = [of[0], of.at(-1)]
  if (!from) return undefined
  const span = spanOf(store, conversationId, { from, to, limit: MOST_READ })
  return listSignals(store, conversationId, span).findLast(({ messageId }) => of.includes(messageId))
}

function toTurn({ author, text, tier, citations }: Message): NamedTurn {
  const kind = author.kind === 'system' ? 'agent' : author.kind
  const sources = citations.map(({ title }) => title)
  return { author: kind, text, tier, sources, ...(author.kind === 'agent' && { name: author.name }) }
}
