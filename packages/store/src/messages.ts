import type {
  AgentId,
  Author,
  Citation,
  ClientId,
  ConversationId,
  FileId,
  Form,
  Message,
  MessageFile,
  MessageId,
  MessageKind,
  MessageState,
  Notice,
  RunId,
  Tier,
} from '@baton/contracts'
import { and, asc, eq, gt, inArray, lte, ne, sql } from 'drizzle-orm'
import { dropCorrection } from './corrected-examples.ts'
import { deleteFilesOf, filesOfMessages, giveFilesToMessage } from './files.ts'
import { dropMentions } from './mentions.ts'
import { forgetMessage, indexMessage } from './message-index.ts'
import { newId } from './new-id.ts'
import { prepared } from './prepared.ts'
import { citation, message } from './schema/conversations.ts'
import { dropSignals } from './signals.ts'
import type { SiteStore } from './site-store.ts'

export interface NewMessage {
  conversationId: ConversationId
  author: Author
  kind: MessageKind
  text: string
  clientId?: ClientId
  state?: MessageState
  notice?: Notice
  tier?: Tier
  runId?: RunId
  citations?: Citation[]
  choices?: string[]
  form?: Form | undefined
  /** Whole ones that no message has taken, see `findWaitingFiles`. */
  files?: FileId[]
}

type MessageRow = typeof message.$inferSelect

/** Writes a message with its citations and returns it as everybody reads it. */
export function insertMessage(store: SiteStore, input: NewMessage): Message {
  const { author, citations = [], files = [], ...fields } = input
  const row = store.db
    .insert(message)
    .values({
      ...fields,
      id: newId<MessageId>('msg'),
      author: author.kind,
      agentId: author.kind === 'agent' ? author.agentId : null,
      agentName: author.kind === 'agent' ? author.name : null,
      state: input.state ?? 'complete',
      createdAt: store.now(),
    })
    .returning()
    .get()
  for (const one of citations)
    store.db
      .insert(citation)
      .values({ ...one, messageId: row.id })
      .run()
  if (row.kind !== 'notice' && row.state !== 'withdrawn') indexMessage(store, row.position, row.text)
  giveFilesToMessage(store, files, row.id)
  return toMessage(row, citations, filesOfMessages(store, files.length ? [row.id] : []).get(row.id))
}

const found = prepared((db) =>
  db
    .select()
    .from(message)
    .where(eq(message.id, sql.placeholder('id')))
    .prepare(),
)

export function findMessage(store: SiteStore, id: MessageId): Message | undefined {
  const row = found(store).get({ id })
  return row && complete(store, [row])[0]
}

const sent = prepared((db) =>
  db
    .select()
    .from(message)
    .where(
      and(
        eq(message.conversationId, sql.placeholder('conversationId')),
        eq(message.clientId, sql.placeholder('clientId')),
      ),
    )
    .prepare(),
)

export function findMessageByClientId(
  store: SiteStore,
  conversationId: ConversationId,
  clientId: ClientId,
): Message | undefined {
  const row = sent(store).get({ conversationId, clientId })
  return row && complete(store, [row])[0]
}

const listed = prepared((db) =>
  db
    .select()
    .from(message)
    .where(
      and(
        eq(message.conversationId, sql.placeholder('conversationId')),
        ne(message.state, 'withdrawn'),
        gt(message.position, sql.placeholder('after')),
        lte(message.position, sql.placeholder('until')),
        ne(message.kind, sql.placeholder('leftOut')),
      ),
    )
    .orderBy(asc(message.position))
    .prepare(),
)

/**
 * Oldest first, behind the position `after` and up to `until`. `notes` includes what only staff may read; withdrawn
 * messages are left out.
 */
export function listMessages(
  store: SiteStore,
  conversationId: ConversationId,
  options: { notes: boolean; after?: number; until?: number | undefined },
): Message[] {
  const { notes, after = 0, until = Number.MAX_SAFE_INTEGER } = options
  const rows = listed(store).all({ conversationId, after, until, leftOut: notes ? '' : 'note' })
  return complete(store, rows)
}

/** Keeps the row as a tombstone: its words, its notice, its citations' quotes and what was understood of it are gone. */
export function withdrawMessage(store: SiteStore, id: MessageId): void {
  forgetMessage(store, id)
  dropSignals(store, id)
  dropCorrection(store, id)
  dropMentions(store, id)
  deleteFilesOf(store, id)
  store.db.delete(citation).where(eq(citation.messageId, id)).run()
  store.db
    .update(message)
    .set({ state: 'withdrawn', text: '', notice: null, ratingReason: null, form: null })
    .where(eq(message.id, id))
    .run()
}

export function setRating(
  store: SiteStore,
  id: MessageId,
  { rating, ratingReason }: Pick<Message, 'rating' | 'ratingReason'>,
): void {
  store.db.update(message).set({ rating, ratingReason }).where(eq(message.id, id)).run()
}

/** With the answers that it was given. */
export function setForm(store: SiteStore, id: MessageId, form: Form): void {
  store.db.update(message).set({ form }).where(eq(message.id, id)).run()
}

/** Where a message stands; a boundary is such a number. */
export function positionOf(store: SiteStore, id: MessageId): number {
  return (
    store.db.select({ position: message.position }).from(message).where(eq(message.id, id)).get()?.position ??
    0
  )
}

const cited = prepared((db) =>
  db
    .select()
    .from(citation)
    .where(inArray(citation.messageId, sql`(select value from json_each(${sql.placeholder('ids')}))`))
    .orderBy(asc(citation.n))
    .prepare(),
)

/** What else belongs to a message: citations of answers, files of people. */
function complete(store: SiteStore, rows: MessageRow[]): Message[] {
  const byMessage = new Map<MessageId, Citation[]>()
  const answers = rows.filter((row) => row.author === 'assistant').map((row) => row.id)
  const citations = answers.length > 0 ? cited(store).all({ ids: JSON.stringify(answers) }) : []
  for (const { messageId, ...one } of citations) {
    const list = byMessage.get(messageId)
    if (list) list.push(one)
    else byMessage.set(messageId, [one])
  }
  const written = rows
    .filter((row) => row.author === 'visitor' || row.author === 'agent')
    .map((row) => row.id)
  const files = filesOfMessages(store, written)
  return rows.map((row) => toMessage(row, byMessage.get(row.id) ?? [], files.get(row.id)))
}

function toMessage(row: MessageRow, citations: Citation[], files?: MessageFile[]): Message {
  return {
    id: row.id,
    conversationId: row.conversationId,
    clientId: row.clientId,
    author: toAuthor(row.author, row.agentId, row.agentName),
    kind: row.kind,
    state: row.state,
    text: row.text,
    notice: row.notice,
    tier: row.tier,
    runId: row.runId,
    citations,
    choices: row.choices ?? [],
    ratingReason: row.ratingReason,
    ...(row.form && { form: row.form }),
    rating: row.rating,
    ...(files && { files }),
    createdAt: row.createdAt,
  }
}

function toAuthor(kind: Author['kind'], agentId: AgentId | null, name: string | null): Author {
  return kind === 'agent' && agentId ? { kind, agentId, name: name ?? '' } : ({ kind } as Author)
}
