import {
  type AgentId,
  BatonError,
  type ConversationId,
  type HandoffFact,
  type HandoffId,
  type HandoffReason,
  type Message,
  type Notice,
  type Priority,
  type TeamId,
  type VisitorId,
} from '@baton/contracts'
import {
  appendFact,
  type ConversationRow,
  dropJob,
  findNewestHandoff,
  findOpenHandoff,
  findTeam,
  insertHandoff,
  insertOffer,
  listMessages,
  queuePosition,
  type SiteStore,
  scheduleJob,
  updateConversation,
  updateHandoff,
  withdrawMessage,
} from '@baton/store'
import { addNotice } from './add-message.ts'
import { conversationOfVisitor } from './conversation-of.ts'
import { leadForm } from './forms/lead-form.ts'
import { requireNotBlocked } from './inbox/block-visitor.ts'
import { hoursOf, startClock, stopClocks } from './routing/clocks.ts'
import { afterOpenTime, opensAt } from './routing/open-time.ts'
import { closeOffer, routeQueue, settleOffers } from './routing/route-queue.ts'
import { takeControl } from './take-control.ts'
import { HANDOFF_DEADLINE_MS } from './timing.ts'

export interface HandoffRequest {
  reason: HandoffReason
  /** What set it off, in words for staff. */
  trigger: string
  /** How many agents have an inbox open; 0 makes the notice an honest one. */
  agentsOnline: number
  /** Mail can be sent: who waits while nobody is here is asked where a reply may reach them. Default: not. */
  canMail?: boolean | undefined
  /** What the assistant says of the matter; stands before the visitor's own words. */
  summary?: string
  /** What a flow of the site has gathered. */
  facts?: HandoffFact[]
  /** Only members of this team are offered it. Default: everybody. */
  teamId?: TeamId | null
  /** How much it matters from now on. Default: as before. */
  priority?: Priority | null
  /** Who has just given it back; they are not offered it. */
  declinedBy?: AgentId
}

/** The visitor asks for a person. Asking again, or while a person answers, changes nothing. */
export function requestHandoff(
  store: SiteStore,
  input: { visitorId: VisitorId; conversationId: ConversationId; agentsOnline: number; canMail?: boolean },
): void {
  store.transaction(() => {
    const row = conversationOfVisitor(store, input.conversationId, input.visitorId)
    requireNotBlocked(store, input.visitorId)
    if (row.status !== 'resolved' && row.control !== 'assistant') return
    const open = row.status === 'open' ? row : reopen(store, row)
    enterQueue(store, open, {
      reason: 'visitor_asked',
      trigger: 'The visitor pressed “Talk to a person”.',
      agentsOnline: input.agentsOnline,
      canMail: input.canMail,
    })
  })
}

function reopen(store: SiteStore, row: ConversationRow): ConversationRow {
  appendFact(store, {
    conversationId: row.id,
    visitorId: row.visitorId,
    fact: { type: 'conversation.reopened' },
  })
  return updateConversation(store, row.id, { status: 'open', resolvedFrom: null })
}

/**
 * Any holder → queue, inside the caller's transaction: control, handoff with its card, exactly one notice, and a
 * deadline. `notice` replaces the usual words, for a transfer.
 */
export function enterQueue(
  store: SiteStore,
  row: ConversationRow,
  request: HandoffRequest,
  notice?: Notice,
): Message {
  const now = store.now()
  // A team that a rule names may be gone by now; whoever waits for it would never be offered.
  const teamId = request.teamId && findTeam(store, request.teamId) ? request.teamId : null
  const hours = hoursOf(store, teamId)
  const dueAt = afterOpenTime(hours, now, HANDOFF_DEADLINE_MS)
  const before = findOpenHandoff(store, row.id)
  if (before) releaseHandoff(store, row, before.id)
  const queued = takeControl(store, row, { control: 'queue', waitingSince: now, dueAt }, 'handoff')
  const position = queuePosition(store, queued) ?? 1
  const message = addNotice(
    store,
    queued,
    notice ?? {
      code: 'handoff.requested',
      position,
      agentsOnline: request.agentsOnline,
      asked: request.reason === 'visitor_asked',
      opensAt: request.agentsOnline === 0 ? opensAt(hours, now) : null,
    },
    request.canMail && request.agentsOnline === 0 ? leadForm(store, row.visitorId) : null,
  )
  const card = handoffCard(store, row)
  const handoff = insertHandoff(store, {
    ...card,
    conversationId: row.id,
    reason: request.reason,
    trigger: request.trigger,
    facts: request.facts,
    summary: request.summary ? `${request.summary}\n\n${card.summary}` : card.summary,
    dueAt,
    teamId,
    priority: request.priority ? startsAt[request.priority] : 0,
    noticeId: message.id,
  })
  scheduleJob(store, 'handoff.deadline', handoff.id, dueAt)
  appendFact(store, {
    conversationId: row.id,
    visitorId: row.visitorId,
    fact: { type: 'handoff.requested', handoffId: handoff.id },
  })
  if (request.priority && request.priority !== row.priority) markPriority(store, row, request.priority)
  stopClocks(store, row, ['nextReply'])
  startClock(store, row, 'firstReply')
  startClock(store, row, 'resolution')
  if (request.declinedBy)
    insertOffer(store, {
      handoffId: handoff.id,
      agentId: request.declinedBy,
      why: [],
      expiresAt: now,
      result: 'declined',
    })
  routeQueue(store)
  return message
}

/** How urgent its handoff is at first; each offer that is let pass adds one. */
const startsAt: Record<Priority, number> = { low: 0, normal: 0, high: 1, urgent: 2 }

function markPriority(store: SiteStore, row: ConversationRow, priority: Priority): void {
  updateConversation(store, row.id, { priority })
  appendFact(store, { conversationId: row.id, visitorId: null, fact: { type: 'conversation.marked' } })
}

/** Closes a handoff that is over, inside the caller's transaction. */
export function releaseHandoff(store: SiteStore, row: ConversationRow, handoffId: HandoffId): void {
  updateHandoff(store, handoffId, { state: 'released', closedAt: store.now() })
  stopWaiting(store, handoffId, null)
  appendFact(store, {
    conversationId: row.id,
    visitorId: row.visitorId,
    fact: { type: 'handoff.released', handoffId },
  })
}

/** A handoff is no longer waiting: somebody has it, or nobody needs to. Inside the caller's transaction. */
export function stopWaiting(store: SiteStore, handoffId: HandoffId, takenBy: AgentId | null): void {
  dropJob(store, 'handoff.deadline', handoffId)
  if (takenBy) settleOffers(store, handoffId, takenBy)
  else closeOffer(store, handoffId, 'withdrawn')
}

/** The visitor leaves the queue: the notice goes, the assistant answers again. Cancelling again changes nothing. */
export function cancelHandoff(
  store: SiteStore,
  input: { visitorId: VisitorId; conversationId: ConversationId },
): void {
  store.transaction(() => {
    const row = conversationOfVisitor(store, input.conversationId, input.visitorId)
    const handoff = findOpenHandoff(store, row.id)
    if (!handoff && findNewestHandoff(store, row.id)?.state === 'cancelled') return
    if (!handoff || row.control !== 'queue') throw new BatonError('handoff.not_found')
    updateHandoff(store, handoff.id, { state: 'cancelled', closedAt: store.now() })
    stopWaiting(store, handoff.id, null)
    stopClocks(store, row)
    withdrawMessage(store, handoff.noticeId)
    const about = { conversationId: row.id, visitorId: row.visitorId }
    appendFact(store, { ...about, fact: { type: 'message.withdrawn', messageId: handoff.noticeId } })
    appendFact(store, { ...about, fact: { type: 'handoff.cancelled', handoffId: handoff.id } })
    takeControl(store, row, { control: 'assistant' }, 'handoff')
    routeQueue(store)
  })
}

const QUESTIONS_ON_CARD = 5
const QUESTION_LENGTH = 400

/** What the next agent needs: the visitor's own words, and what the assistant answered to each. */
function handoffCard(
  store: SiteStore,
  row: ConversationRow,
): { summary: string; tried: { question: string; tier: number; sources: string[] }[] } {
  const messages = listMessages(store, row.id, { notes: false, after: row.boundary })
  const questions = messages
    .filter((message) => message.author.kind === 'visitor')
    .map((message) => message.text)
  const tried: { question: string; tier: number; sources: string[] }[] = []
  let question = ''
  for (const message of messages) {
    if (message.author.kind === 'visitor') question = message.text.slice(0, QUESTION_LENGTH)
    // A question back, thanks or "I am passing this on" answered nothing.
    const isAttempt = message.tier !== 1 || message.citations.length > 0
    if (message.author.kind === 'assistant' && message.tier !== null && isAttempt && question)
      tried.push({
        question,
        tier: message.tier,
        sources: message.citations.map((citation) => citation.title),
      })
  }
  const summary = questions
    .slice(-QUESTIONS_ON_CARD)
    .map((text) => text.slice(0, QUESTION_LENGTH))
    .join('\n')
  return { summary, tried: tried.slice(-QUESTIONS_ON_CARD) }
}
