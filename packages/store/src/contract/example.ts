import { AgentId, type Citation, ClientId, type ConversationId, type VisitorId } from '@baton/contracts'
import {
  appendFact,
  type ConversationRow,
  insertConversation,
  insertHandoff,
  insertMessage,
  insertVisitor,
  type SiteStore,
  scheduleJob,
  updateConversation,
} from '../index.ts'

let made = 0

/** A client id that was not used before. */
export function newClientId(): ClientId {
  made += 1
  return ClientId.parse(`client-${String(made).padStart(12, '0')}`)
}

export const ana = AgentId.parse('agt_ana')
export const ben = AgentId.parse('agt_ben')

/** A conversation of a new visitor, or of the one that is named. */
export function newConversation(store: SiteStore, visitorId?: VisitorId): ConversationRow {
  const owner = visitorId ?? insertVisitor(store, {}).id
  return insertConversation(store, { clientId: newClientId(), visitorId: owner })
}

/** A fact about a message; `visible` decides whether the visitor may see it. */
export function sayFact(store: SiteStore, row: ConversationRow, visible = true) {
  return store.transaction(() => {
    const message = insertMessage(store, {
      conversationId: row.id,
      author: { kind: 'visitor' },
      kind: 'text',
      text: 'Hello',
    })
    return appendFact(store, {
      conversationId: row.id,
      visitorId: visible ? row.visitorId : null,
      fact: { type: 'message.created', messageId: message.id },
    })
  })
}

/** Puts a conversation into the queue, as it stands after a handoff. */
export function queue(store: SiteStore, id: ConversationId, waitingSince: number) {
  const dueAt = waitingSince + 1000
  updateConversation(store, id, { control: 'queue', waitingSince, dueAt })
  const notice = insertMessage(store, {
    conversationId: id,
    author: { kind: 'system' },
    kind: 'notice',
    text: '',
    notice: { code: 'handoff.requested', position: 1, agentsOnline: 0 },
  })
  const handoff = insertHandoff(store, {
    conversationId: id,
    reason: 'visitor_asked',
    trigger: 'The visitor asked.',
    summary: 'Hello',
    tried: [{ question: 'Hello', tier: 3, sources: [] }],
    dueAt,
    noticeId: notice.id,
  })
  scheduleJob(store, 'handoff.deadline', handoff.id, dueAt)
  return handoff
}

export function citationNumber(n: number): Citation {
  return {
    n,
    chunkId: `chk_${n}` as Citation['chunkId'],
    articleId: `returns-${n}` as Citation['articleId'],
    title: 'Returns',
    headings: ['Shop', 'Returns'],
    url: n % 2 ? '/help/returns' : null,
    quote: 'You have 30 days.',
    passage: 'You have 30 days. The tent may be used.',
    updatedAt: n % 2 ? 1000 : null,
  }
}
