import type { Question } from '@baton/assistant'
import { type NamedTurn, type OpenAsk, openAsk } from '@baton/assistant/copilot'
import type { ConversationId, Message, Signals } from '@baton/contracts'
import { type ConversationRow, listMessages, listSignals, readSettings, type SiteStore } from '@baton/store'
import { conversationForStaff } from '../conversation-of.ts'

/** Longer conversations are looked at from there on. */
const NEWEST = 80

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
  const messages = listMessages(store, row.id, { notes: false })
    .filter(({ kind, state }) => kind === 'text' && state !== 'withdrawn')
    .slice(-NEWEST)
  const turns = messages.map(toTurn)
  const ask = openAsk(turns, language)
  const asked = new Set(ask ? messages.slice(ask.first, ask.end).map(({ id }) => id) : [])
  const signals = listSignals(store, row.id).findLast(({ messageId }) => asked.has(messageId))
  return { row, language, messages, turns, ask, signals }
}

function toTurn({ author, text, tier, citations }: Message): NamedTurn {
  const kind = author.kind === 'system' ? 'agent' : author.kind
  const sources = citations.map(({ title }) => title)
  return { author: kind, text, tier, sources, ...(author.kind === 'agent' && { name: author.name }) }
}
