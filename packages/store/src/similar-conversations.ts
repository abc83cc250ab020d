import type { ConversationId, SimilarConversation } from '@baton/contracts'
import { and, desc, eq, inArray, max, ne, sql } from 'drizzle-orm'
import { conversation, message, visitor } from './schema/conversations.ts'
import { searchWords } from './search-terms.ts'
import type { SiteStore } from './site-store.ts'

/** Of a question: longer ones say the rest twice. */
const MOST_WORDS = 24
/** Of one word the newest messages: a common one stands in a million, and says little. */
const NEWEST = 400
/** Of all words the messages that share most with the question. */
const CANDIDATES = 200
/** Of the weight of its words, what another question must share to be about the same. */
const LEAST_SHARE = 0.4
const MAX_LETTERS = 400

/** Resolved conversations whose visitor wrote about the same, the most alike first. */
export function findSimilarConversations(
  store: SiteStore,
  { text, except, limit }: { text: string; except: ConversationId; limit: number },
): SimilarConversation[] {
  const { scores, whole } = scoreMessages(store, text)
  const likely = [...scores]
    .filter(([, score]) => score >= LEAST_SHARE * whole)
    .sort((a, b) => b[1] - a[1] || b[0] - a[0])
    .slice(0, CANDIDATES)
  const asked = new Map(
    readAsks(
      store,
      likely.map(([position]) => position),
      except,
    ),
  )
  const found = new Map<ConversationId, string>()
  for (const [position] of likely) {
    const ask = asked.get(position)
    if (ask && !found.has(ask.conversationId)) found.set(ask.conversationId, ask.text)
    if (found.size === limit) break
  }
  return [...found].flatMap(([id, ask]) => describe(store, id, ask) ?? [])
}

/** Messages by the weight of the words that they share with a text, and the weight of all its words. */
function scoreMessages(store: SiteStore, text: string): { scores: Map<number, number>; whole: number } {
  const newest =
    store.db
      .select({ position: max(message.position) })
      .from(message)
      .get()?.position ?? 0
  const words = new Set(searchWords(text).map((terms) => terms.join(' ')))
  const scores = new Map<number, number>()
  let whole = 0
  for (const word of [...words].slice(0, MOST_WORDS)) {
    const positions = store.db.all<{ rowid: number }>(
      sql`select rowid from message_index where message_index match ${`"${word}"`} order by rowid desc limit ${NEWEST}`,
    )
    const oldest = positions.length < NEWEST ? 0 : (positions.at(-1)?.rowid ?? 0)
    // How rare it is among the messages that it was looked for in.
    const weight = Math.log((newest - oldest + 1) / (positions.length + 1))
    if (weight <= 0) continue
    whole += weight
    for (const { rowid } of positions) scores.set(rowid, (scores.get(rowid) ?? 0) + weight)
  }
  return { scores, whole }
}

function readAsks(store: SiteStore, positions: number[], except: ConversationId) {
  return store.db
    .select({ position: message.position, conversationId: message.conversationId, text: message.text })
    .from(message)
    .innerJoin(conversation, eq(conversation.id, message.conversationId))
    .where(
      and(
        sql`${message.position} in (select value from json_each(${JSON.stringify(positions)}))`,
        eq(message.author, 'visitor'),
        eq(conversation.status, 'resolved'),
        ne(conversation.id, except),
      ),
    )
    .all()
    .map((row) => [row.position, row] as const)
}

function describe(store: SiteStore, conversationId: ConversationId, ask: string): SimilarConversation | null {
  const row = store.db
    .select({ visitorName: visitor.name, lastMessageAt: conversation.lastMessageAt })
    .from(conversation)
    .innerJoin(visitor, eq(visitor.id, conversation.visitorId))
    .where(eq(conversation.id, conversationId))
    .get()
  if (!row) return null
  const last = store.db
    .select({ text: message.text, author: message.author })
    .from(message)
    .where(
      and(
        eq(message.conversationId, conversationId),
        eq(message.kind, 'text'),
        eq(message.state, 'complete'),
        inArray(message.author, ['agent', 'assistant']),
      ),
    )
    .orderBy(desc(message.position))
    .limit(1)
    .get()
  const by = last?.author === 'agent' ? 'agent' : 'assistant'
  const resolution = last ? ({ text: last.text, by } as const) : null
  return { conversationId, ...row, ask: ask.slice(0, MAX_LETTERS), resolution }
}
