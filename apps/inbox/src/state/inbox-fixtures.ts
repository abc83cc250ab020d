import type {
  AgentId,
  ClientId,
  Conversation,
  ConversationId,
  Message,
  MessageId,
  OutputOf,
  RunId,
  StaffFact,
  VisitorId,
} from '@baton/contracts'
import type { InboxPage } from './inbox-types.ts'

/** Rows for tests of the inbox's own state. */
export const me = 'agt_me' as AgentId
export const tom = 'agt_tom' as AgentId

export function conversation(id: string, change: Partial<Conversation> = {}): Conversation {
  return {
    id: `cnv_${id}` as ConversationId,
    visitorId: `vis_${id}` as VisitorId,
    visitorName: null,
    status: 'open',
    control: 'queue',
    epoch: 2,
    runId: null,
    assigneeId: null,
    language: 'en',
    preview: 'Where is my order?',
    previewAuthor: 'visitor',
    waitingSince: 1_000,
    dueAt: 301_000,
    offer: null,
    clock: null,
    unansweredSince: 1_000,
    snoozedUntil: null,
    priority: 'normal',
    tags: [],
    visitorReadUpTo: null,
    visitorReadAt: null,
    createdAt: 500,
    lastMessageAt: 1_000,
    ...change,
  }
}

export function message(id: string, in_: Conversation, change: Partial<Message> = {}): Message {
  return {
    id: `msg_${id}` as MessageId,
    conversationId: in_.id,
    clientId: null,
    author: { kind: 'visitor' },
    kind: 'text',
    state: 'complete',
    text: `text ${id}`,
    notice: null,
    tier: null,
    runId: null,
    citations: [],
    choices: [],
    rating: null,
    ratingReason: null,
    createdAt: 1_000,
    ...change,
  }
}

export function page(
  conversations: Conversation[],
  asOf: number,
  change: Partial<InboxPage> = {},
): InboxPage {
  return {
    conversations,
    counts: { needs_you: conversations.length, mine: 0, unassigned: 0, assistant: 0, snoozed: 0 },
    agents: [],
    next: null,
    asOf,
    ...change,
  }
}

export function thread(of: Conversation, messages: Message[], asOf: number): OutputOf<'readThread'> {
  return {
    conversation: of,
    visitor: {
      id: of.visitorId,
      name: null,
      language: 'en',
      pageUrl: null,
      alwaysPerson: false,
      blockedAt: null,
      createdAt: 0,
    },
    messages,
    earlier: false,
    later: false,
    readUpTo: null,
    handoffs: [],
    runs: [],
    csat: [],
    asOf,
  }
}

export function fact(cursor: number, type: string, change: Partial<StaffFact> = {}): StaffFact {
  return { cursor, type, at: cursor, ...change }
}

export const runId = (id: string) => `run_${id}` as RunId
export const clientId = (id: string) => id.padEnd(16, '0') as ClientId
