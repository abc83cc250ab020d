import type { Author, Conversation, ConversationId, InboxFilter, MessageId } from '@baton/contracts'
import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import { readConversations } from './conversations.ts'
import { matchesFilter } from './inbox.ts'
import { conversation, message } from './schema/conversations.ts'
import { searchWords } from './search-terms.ts'
import type { SiteStore } from './site-store.ts'

export interface MessageHit {
  conversation: Conversation
  messageId: MessageId
  /** The words around what was found. */
  excerpt: string
  author: Author['kind']
  at: number
}

export interface SearchPage {
  hits: MessageHit[]
  /** Pass as `before` to look further back; null at the end. */
  next: number | null
}

const PAGE = 30
// A common word stands in a million messages: so many are looked at for one page, whatever the filter lets through.
const LOOKED_AT = 2_000

/**
 * Conversations in which a message or note holds all these words, the newest first, each once a page with its newest
 * hit. Where that fills no page, the last word may be a beginning of four letters or more.
 */
export function searchMessages(
  store: SiteStore,
  input: { text: string; filter?: InboxFilter; before?: number },
): SearchPage {
  const words = searchWords(input.text)
  if (words.length === 0) return { hits: [], next: null }
  const whole = onePage(store, positionsOf(store, matchOf(words, false), input.before), input)
  if (whole.next !== null || !mayBegin(words, input.text)) return whole
  // A beginning costs as much as all words that begin so: for common ones a tenth of a second.
  return onePage(store, positionsOf(store, matchOf(words, true), input.before), input)
}

function positionsOf(store: SiteStore, query: string, before: number | undefined): number[] {
  const behind = before === undefined ? sql`` : sql`and rowid < ${before}`
  return store.db
    .all<{ rowid: number }>(
      sql`select rowid from message_index where message_index match ${query} ${behind} order by rowid desc limit ${LOOKED_AT}`,
    )
    .map(({ rowid }) => rowid)
}

function onePage(
  store: SiteStore,
  positions: number[],
  { text, filter = {} }: { text: string; filter?: InboxFilter },
): SearchPage {
  const found = new Map<ConversationId, Omit<MessageHit, 'conversation'>>()
  for (let start = 0, size = FIRST_BATCH; start < positions.length; start += size, size *= GROWS) {
    const batch = positions.slice(start, start + size)
    for (const row of rowsOf(store, batch, filter)) {
      if (found.has(row.conversationId)) continue
      const excerpt = excerptOf(row.text, text)
      found.set(row.conversationId, { messageId: row.id, excerpt, author: row.author, at: row.at })
      if (found.size === PAGE) return { hits: withConversations(store, found), next: row.position }
    }
  }
  const next = positions.length === LOOKED_AT ? (positions.at(-1) ?? null) : null
  return { hits: withConversations(store, found), next }
}

// Most pages are full after the first; a narrow filter looks through all of them in three.
const FIRST_BATCH = 80
const GROWS = 5

function rowsOf(store: SiteStore, positions: number[], filter: InboxFilter) {
  return store.db
    .select({
      position: message.position,
      id: message.id,
      conversationId: message.conversationId,
      text: message.text,
      author: message.author,
      at: message.createdAt,
    })
    .from(message)
    .innerJoin(conversation, eq(conversation.id, message.conversationId))
    .where(
      and(
        // One parameter, where a Durable Object binds at most 100.
        inArray(message.position, sql`(select value from json_each(${JSON.stringify(positions)}))`),
        matchesFilter(store, filter),
      ),
    )
    .orderBy(desc(message.position))
    .all()
}

function withConversations(
  store: SiteStore,
  found: Map<ConversationId, Omit<MessageHit, 'conversation'>>,
): MessageHit[] {
  return readConversations(store, [...found.keys()]).flatMap((row) => {
    const hit = found.get(row.id)
    return hit ? { conversation: row, ...hit } : []
  })
}

const MIN_BEGINNING = 4

/** Is the last word still being typed? Signs of a script without spaces are words already. */
function mayBegin(words: string[][], text: string): boolean {
  const [last = '', ...more] = words.at(-1) ?? []
  return more.length === 0 && last.length >= MIN_BEGINNING && /[\p{L}\p{N}]$/u.test(text)
}

/** All words, in the index's own, which hold nothing that needs quoting. */
function matchOf(words: string[][], lastBegins: boolean): string {
  return `${words.map((terms) => `"${terms.join(' ')}"`).join(' AND ')}${lastBegins ? '*' : ''}`
}

const AROUND = 60

/** A line of the message around the first word that was asked for. */
function excerptOf(text: string, query: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  const plain = line.normalize('NFC').toLowerCase()
  const [first = ''] =
    query
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  const from = Math.max(0, plain.indexOf(first) - AROUND)
  const cut = line.slice(from, from + 3 * AROUND)
  return `${from > 0 ? '…' : ''}${cut}${from + cut.length < line.length ? '…' : ''}`
}
