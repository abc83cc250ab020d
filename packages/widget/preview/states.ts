import type { ConversationState } from '@baton/client'
import type {
  Citation,
  Form,
  FormFieldKind,
  Message,
  MessageFile,
  VisitorConversation,
} from '@baton/contracts'
import type { Sample } from './samples.ts'

const MINUTE = 60_000
let count = 0

type Draft = Partial<Omit<Message, 'author'>> & { author?: Message['author'] }

/** A message with everything that a test of looks does not care about filled in. */
export function message(draft: Draft): Message {
  count++
  return {
    id: `msg_${count}`,
    conversationId: 'cnv_1',
    clientId: null,
    author: { kind: 'visitor' },
    kind: 'text',
    state: 'complete',
    text: '',
    notice: null,
    tier: null,
    runId: null,
    citations: [],
    choices: [],
    rating: null,
    ratingReason: null,
    createdAt: Date.now() - 3 * MINUTE,
    ...draft,
  } as Message
}

const file = (name: string, type: MessageFile['type'], bytes: number) =>
  ({ id: `fil_${name}`, name, type, bytes, width: null, height: null }) as MessageFile

const form = (purpose: Form['purpose'], ...kinds: FormFieldKind[]): Form => ({
  purpose,
  fields: kinds.map((kind) => ({ name: kind, kind, required: kind !== 'name' })),
  answers: null,
})

function conversation(draft: Partial<VisitorConversation> = {}): VisitorConversation {
  return {
    id: 'cnv_1',
    status: 'open',
    control: 'assistant',
    runId: null,
    agentName: null,
    queuePosition: null,
    createdAt: Date.now(),
    ...draft,
  } as VisitorConversation
}

function state(draft: Partial<ConversationState>): ConversationState {
  return {
    phase: 'ready',
    connection: 'live',
    conversation: conversation(),
    messages: [],
    pending: [],
    running: null,
    typing: null,
    problem: null,
    ...draft,
  }
}

/** Every state that the panel draws, by name. */
export function statesOf(sample: Sample): Record<string, ConversationState> {
  const assistant = { kind: 'assistant' } as const
  const ana = { kind: 'agent', agentId: 'agt_1', name: 'Ana' } as Message['author']
  const citations = sample.citations.map((each) => ({
    ...each,
    updatedAt: Date.UTC(2026, 9, 3),
  })) as Citation[]
  const asked = message({ text: sample.question })
  const answer = message({ author: assistant, tier: 1, text: sample.answer, citations })
  const thread = [asked, answer]
  const notice = (of: Message['notice']) =>
    message({ author: { kind: 'system' }, kind: 'notice', notice: of })
  const wants = message({ text: sample.wantsPerson })
  const queued = (agentsOnline: number, position = 2) => [
    ...thread,
    wants,
    notice({ code: 'handoff.requested', position, agentsOnline }),
  ]
  const joined = [
    ...queued(1),
    notice({ code: 'handoff.accepted', agentName: 'Ana' }),
    message({ author: ana, text: sample.agent, createdAt: Date.now() }),
  ]
  const pending = (of: 'waiting' | 'sending' | 'failed') =>
    [
      { clientId: 'pending_0000000000', text: sample.followUp, state: of, problem: null, createdAt: 0 },
    ] as never

  return {
    first: state({ phase: 'empty', connection: 'idle', conversation: null }),
    loading: state({ phase: 'loading', conversation: null }),
    reading: state({ messages: [asked], running: { runId: 'run_1' as never, text: '', citations: [] } }),
    streaming: state({
      messages: [asked],
      running: { runId: 'run_1' as never, text: sample.answer.slice(0, 180), citations },
    }),
    thread: state({ messages: thread }),
    closest: state({
      messages: [asked, message({ author: assistant, tier: 2, text: sample.closest, citations })],
    }),
    unknown: state({ messages: [asked, message({ author: assistant, tier: 3, text: sample.unknown })] }),
    choices: state({
      messages: [asked, message({ author: assistant, text: sample.which, choices: sample.choices })],
    }),
    queued: state({
      messages: queued(1),
      conversation: conversation({ control: 'queue', queuePosition: 2 }),
    }),
    nobody: state({
      messages: queued(0, 1),
      conversation: conversation({ control: 'queue', queuePosition: 1 }),
    }),
    hours: state({
      messages: [
        ...thread,
        wants,
        notice({
          code: 'handoff.requested',
          position: 1,
          agentsOnline: 0,
          opensAt: Date.UTC(2026, 10, 23, 8),
        }),
      ],
      conversation: conversation({ control: 'queue', queuePosition: 1 }),
    }),
    address: state({
      messages: [
        asked,
        message({
          author: { kind: 'system' },
          kind: 'notice',
          notice: { code: 'handoff.requested', position: 1, agentsOnline: 0 },
          form: form('lead', 'name', 'email'),
        }),
      ],
      conversation: conversation({ control: 'queue', queuePosition: 1 }),
    }),
    order: state({
      messages: [
        asked,
        message({ author: assistant, text: sample.which, form: form('flow', 'order_number') }),
      ],
    }),
    joined: state({ messages: joined, conversation: conversation({ control: 'agent', agentName: 'Ana' }) }),
    typing: state({
      messages: [...joined, message({ text: sample.thanks })],
      conversation: conversation({
        control: 'agent',
        agentName: 'Ana',
        readUpTo: 'msg_~' as never,
        readAt: Date.now(),
      }),
      typing: ana as never,
    }),
    returned: state({ messages: [...joined, notice({ code: 'assistant.returned' })] }),
    resolved: state({
      messages: [...joined, message({ text: sample.thanks }), notice({ code: 'conversation.resolved' })],
      conversation: conversation({ status: 'resolved' }),
    }),
    asked: state({
      messages: [...joined, message({ text: sample.thanks }), notice({ code: 'conversation.resolved' })],
      conversation: conversation({
        status: 'resolved',
        csat: { score: null, comment: '', changeableUntil: null },
      }),
    }),
    files: state({
      messages: [
        asked,
        message({ text: sample.wantsPerson, files: [file('pole.jpg', 'image/jpeg', 482_113)] }),
        message({ author: ana, text: sample.agent, files: [file('label.pdf', 'application/pdf', 64_220)] }),
      ],
      conversation: conversation({ control: 'agent', agentName: 'Ana' }),
    }),
    offline: state({ messages: thread, connection: 'offline', pending: pending('waiting') }),
    retrying: state({ messages: thread, connection: 'retrying', pending: pending('sending') }),
    failed: state({ messages: thread, pending: pending('failed') }),
    cut: state({
      messages: [asked, { ...answer, state: 'cut', text: sample.answer.slice(0, 120), citations: [] }],
    }),
    rated: state({ messages: [asked, { ...answer, rating: 'helpful' }] }),
    offTopic: state({ messages: [asked, { ...answer, rating: 'off_topic' }] }),
    error: state({ phase: 'failed', conversation: null, problem: 'network' }),
    markup: state({
      messages: [asked, message({ author: assistant, tier: 1, text: sample.markup, citations })],
    }),
  }
}
