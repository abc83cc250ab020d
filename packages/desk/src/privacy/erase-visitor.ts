import { BatonError, type ConversationId, type ErasureReceipt, type VisitorId } from '@baton/contracts'
import {
  appendAudit,
  appendFact,
  bumpVisitorGeneration,
  eraseConversation,
  eraseFiles,
  eraseMessages,
  eraseVisitorRow,
  findConversation,
  findVisitor,
  listVisitorConversations,
  type SiteStore,
  setBlocked,
} from '@baton/store'
import { resolve } from '../resolve.ts'

export interface Erasure {
  visitorId: VisitorId
  /** Null: the operator, on the server itself. */
  by: Parameters<typeof appendAudit>[1]['by']
}

const MESSAGES_AT_ONCE = 25

/**
 * Erases a visitor: conversations, messages, files, what was found, learnt and counted of them, in steps of some
 * messages each; between two do other work. From the first step on nothing of theirs is taken. What is left are numbers in
 * the log, and a line of the audit log with counts. A process that ends midway leaves the rest: erase again. Throws
 * `visitor.not_found`.
 */
export function* eraseVisitor(store: SiteStore, { visitorId, by }: Erasure): Generator<void, ErasureReceipt> {
  close(store, visitorId)
  yield
  const counts = { conversations: 0, messages: 0, files: 0 }
  while (eraseFiles(store, visitorId, 1) > 0) {
    counts.files += 1
    yield
  }
  for (const { id } of listVisitorConversations(store, visitorId)) {
    end(store, id)
    yield
    let erased = 0
    do {
      erased = eraseMessages(store, id, MESSAGES_AT_ONCE)
      counts.messages += erased
      yield
    } while (erased > 0)
    store.transaction(() => {
      eraseConversation(store, id)
      const fact = { type: 'conversation.erased', conversationId: id } as const
      appendFact(store, { conversationId: null, visitorId: null, fact })
    })
    counts.conversations += 1
    yield
  }
  const line = store.transaction(() => {
    eraseVisitorRow(store, visitorId)
    return appendAudit(store, { by, action: 'visitor.erased', about: visitorId, details: counts })
  })
  const { recoverableDays } = store.checkpoint()
  return { visitorId, ...counts, at: line.at, auditLine: line.n, auditHash: line.hash, recoverableDays }
}

/** Ends every session, and takes nothing from now on. */
function close(store: SiteStore, visitorId: VisitorId): void {
  store.transaction(() => {
    if (!findVisitor(store, visitorId)) throw new BatonError('visitor.not_found')
    setBlocked(store, visitorId, true)
    bumpVisitorGeneration(store, visitorId)
  })
}

/** Nobody answers any more, nobody waits and no clock runs. */
function end(store: SiteStore, conversationId: ConversationId): void {
  const row = findConversation(store, conversationId)
  if (row && row.status !== 'resolved') resolve(store, { conversationId, epoch: row.epoch })
}
