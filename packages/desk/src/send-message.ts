import {
  BatonError,
  type Channel,
  type ClientId,
  type ConversationId,
  type FileId,
  type Message,
  type RunId,
  type VisitorId,
} from '@baton/contracts'
import {
  appendFact,
  type ConversationRow,
  countVisitorMessages,
  findConversationByClientId,
  findVisitor,
  insertConversation,
  type SiteStore,
  setVisitorPage,
  updateConversation,
} from '@baton/store'
import { notePage } from './activity/track.ts'
import { addMessage } from './add-message.ts'
import { conversationOfVisitor } from './conversation-of.ts'
import { takeFiles } from './files/take-files.ts'
import { requireNotBlocked } from './inbox/block-visitor.ts'
import { wakeUp } from './inbox/snooze.ts'
import { mayAssistantAnswer } from './may-assistant-answer.ts'
import { maskMessage } from './privacy/mask-message.ts'
import type { Seal } from './privacy/seal.ts'
import { enterQueue } from './request-handoff.ts'
import { startReplyClock } from './routing/clocks.ts'
import { findSameMessage } from './same-message.ts'
import { startRun } from './start-run.ts'
import { takeControl } from './take-control.ts'

export interface VisitorMessage {
  visitorId: VisitorId
  clientId: ClientId
  text: string
  /** Uploaded before by this visitor. */
  files?: FileId[]
  pageUrl?: string
  /** Stands for the neighbourhood that it came from, for the budgets of tokens; not readable. */
  addressKey?: string
  /** Keeps what is masked in the text readable for who may; without it that is not kept. */
  seal?: Seal
  /** How many agents have an inbox open, and whether mail can be sent: for who begins with a person. Default none, no. */
  agentsOnline?: number
  canMail?: boolean
}

export interface Sent {
  conversationId: ConversationId
  message: Message
  /** The run to start now; null when the assistant stays silent, or this was a retry. */
  runId: RunId | null
}

const MESSAGES_A_MINUTE = 20
const MESSAGES_A_DAY = 200

/** A visitor writes. Message, reopening and run are one transaction; a retry gives the same answer and starts nothing. */
export function sendMessage(
  store: SiteStore,
  input: VisitorMessage & { conversationId: ConversationId },
): Sent {
  return store.transaction(() => {
    const row = conversationOfVisitor(store, input.conversationId, input.visitorId)
    return append(store, row, input)
  })
}

/** The first message makes its conversation; the conversation's client id makes a retry find it again. */
export function startConversation(
  store: SiteStore,
  input: {
    visitorId: VisitorId
    clientId: ClientId
    message: Omit<VisitorMessage, 'visitorId'>
    /** Where it begins. Default: the widget. */
    channel?: Channel
  },
): Sent {
  return store.transaction(() => {
    const { visitorId, clientId, message, channel } = input
    const known = findConversationByClientId(store, visitorId, clientId)
    if (known) return append(store, known, { ...message, visitorId })
    requireNotBlocked(store, visitorId)
    requireBudget(store, visitorId)
    const row = insertConversation(store, { clientId, visitorId, channel })
    appendFact(store, { conversationId: row.id, visitorId, fact: { type: 'conversation.created' } })
    return append(store, row, { ...message, visitorId })
  })
}

function append(store: SiteStore, row: ConversationRow, input: VisitorMessage): Sent {
  const { clientId, text, visitorId, seal } = input
  const same = findSameMessage(store, {
    conversationId: row.id,
    clientId,
    text,
    author: 'visitor',
    kind: 'text',
    seal,
  })
  if (same) return { conversationId: row.id, message: same, runId: null }
  requireNotBlocked(store, visitorId)
  requireBudget(store, visitorId)
  if (input.pageUrl) {
    setVisitorPage(store, visitorId, input.pageUrl)
    notePage(store, { visitorId, clientId, pageUrl: input.pageUrl })
  }
  const author = { kind: 'visitor' } as const
  const content = takeFiles(store, { text, files: input.files, by: { visitorId, agentId: null } })
  const masked = maskMessage(store, { conversationId: row.id, text: content.text, seal })
  const message = addMessage(store, row, { ...content, author, kind: 'text', text: masked, clientId })
  const awake = wakeUp(store, row)
  const current = awake.status === 'open' ? awake : reopenByVisitor(store, awake)
  const begins = row.lastMessageId === null || current !== awake
  if (begins && current.control === 'assistant' && findVisitor(store, visitorId)?.alwaysPerson) {
    enterQueue(store, current, {
      reason: 'visitor_asked',
      trigger: 'The visitor always wants a person.',
      agentsOnline: input.agentsOnline ?? 0,
      canMail: input.canMail,
    })
    return { conversationId: row.id, message, runId: null }
  }
  if (current.control === 'agent') startReplyClock(store, current)
  const runId = mayAssistantAnswer(store, current) ? startRun(store, current, input) : null
  return { conversationId: row.id, message, runId }
}

function reopenByVisitor(store: SiteStore, row: ConversationRow): ConversationRow {
  const open = updateConversation(store, row.id, { status: 'open', resolvedFrom: null })
  appendFact(store, {
    conversationId: row.id,
    visitorId: row.visitorId,
    fact: { type: 'conversation.reopened' },
  })
  return takeControl(store, open, { control: 'assistant' }, 'newer_question')
}

function requireBudget(store: SiteStore, visitorId: VisitorId): void {
  const now = store.now()
  if (countVisitorMessages(store, visitorId, now - 86_400_000) >= MESSAGES_A_DAY)
    throw new BatonError('limit.messages_a_day', { details: { retryAfterSeconds: 3600 } })
  if (countVisitorMessages(store, visitorId, now - 60_000) >= MESSAGES_A_MINUTE)
    throw new BatonError('limit.messages', { details: { retryAfterSeconds: 60 } })
}
