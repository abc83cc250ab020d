import type { ConversationId, VisitorId } from '@baton/contracts'
import { eq, type SQL, sql } from 'drizzle-orm'
import { dropCorrection } from './corrected-examples.ts'
import { deleteFile, deleteFilesOf } from './files.ts'
import { forgetMessage } from './message-index.ts'
import { tokenReservation, tokenUse } from './schema/budget.ts'
import { conversation, handoff, message, run, visitor } from './schema/conversations.ts'
import { file } from './schema/files.ts'
import { outbox } from './schema/mail.ts'
import { event, job, usage } from './schema/site.ts'
import type { SiteStore } from './site-store.ts'
import { forgetVisitorMail } from './visitor-addresses.ts'

/**
 * Tables that hold something of a visitor, a conversation or a message and do not go with it by a foreign key: what is
 * done here for each. A test reads the schema and finds any other.
 */
export const erasedByHand: Record<string, string> = {
  event: 'a tombstone stays, so that the numbers of the log have no gap',
  outbox: 'goes with its visitor, and with what it tells of',
  token_reservation: 'goes with its run and with its visitor',
  corrected_example: 'goes with its message, and the example with it',
  message: 'goes with its words in the search',
  run: 'goes with its conversation',
  handoff: 'goes with its conversation',
  conversation: 'goes with its visitor',
}

/** Erases some messages of a conversation, with all that hangs on them; returns how many. 0: none is left. */
export function eraseMessages(store: SiteStore, conversationId: ConversationId, most: number): number {
  return store.transaction(() => {
    const ids = store.db
      .select({ id: message.id })
      .from(message)
      .where(eq(message.conversationId, conversationId))
      .limit(most)
      .all()
    for (const { id } of ids) {
      forgetMessage(store, id)
      dropCorrection(store, id)
      deleteFilesOf(store, id)
      store.db.delete(message).where(eq(message.id, id)).run()
    }
    return ids.length
  })
}

/** Erases a conversation whose messages are gone. Its facts stay in the log as numbers that say nothing. */
export function eraseConversation(store: SiteStore, id: ConversationId): void {
  store.transaction(() => {
    const runs = store.db.select({ id: run.id }).from(run).where(eq(run.conversationId, id)).all()
    const handoffs = store.db
      .select({ id: handoff.id })
      .from(handoff)
      .where(eq(handoff.conversationId, id))
      .all()
    for (const subject of [{ id }, ...runs, ...handoffs]) {
      store.db.delete(job).where(eq(job.subject, subject.id)).run()
      store.db.delete(outbox).where(names(outbox.dedupe, subject.id)).run()
    }
    for (const one of runs) store.db.delete(tokenReservation).where(eq(tokenReservation.runId, one.id)).run()
    store.db.delete(run).where(eq(run.conversationId, id)).run()
    store.db.delete(handoff).where(eq(handoff.conversationId, id)).run()
    store.db.delete(conversation).where(eq(conversation.id, id)).run()
    buryFacts(store, eq(event.conversationId, id))
  })
}

/** Erases some of a visitor's files; returns how many. 0: none is left. */
export function eraseFiles(store: SiteStore, visitorId: VisitorId, most: number): number {
  const ids = store.db
    .select({ id: file.id })
    .from(file)
    .where(eq(file.visitorId, visitorId))
    .limit(most)
    .all()
  store.transaction(() => {
    for (const { id } of ids) deleteFile(store, id)
  })
  return ids.length
}

/** Erases a visitor whose conversations and files are gone: sessions, identity, address, mail, what was counted. */
export function eraseVisitorRow(store: SiteStore, id: VisitorId): void {
  store.transaction(() => {
    forgetVisitorMail(store, id)
    store.db.delete(tokenReservation).where(eq(tokenReservation.visitorId, id)).run()
    store.db.delete(tokenUse).where(eq(tokenUse.key, id)).run()
    store.db.delete(usage).where(names(usage.key, id)).run()
    store.db.delete(job).where(eq(job.subject, id)).run()
    buryFacts(store, eq(event.visitorId, id))
    store.db.delete(visitor).where(eq(visitor.id, id)).run()
  })
}

function buryFacts(store: SiteStore, of: SQL): void {
  const nothing = { visitorId: null, visitorSeq: null, conversationId: null }
  store.db
    .update(event)
    .set({ ...nothing, fact: { type: 'fact.erased' } })
    .where(of)
    .run()
}

const names = (column: typeof outbox.dedupe | typeof usage.key, id: string) =>
  sql`instr(${column}, ${id}) > 0`
