import type { ConversationState } from '@baton/client'
import { expect, it } from 'vitest'
import { message } from '../../preview/states.ts'
import { tellChanges } from './tell-changes.ts'

const empty: ConversationState = {
  phase: 'empty',
  connection: 'idle',
  conversation: null,
  messages: [],
  pending: [],
  running: null,
  typing: null,
  problem: null,
}
const conversation = { id: 'cnv_1' } as ConversationState['conversation']
const pending = [{ clientId: 'one', text: 'hi', state: 'sending', problem: null, createdAt: 0 }] as never
const question = message({ text: 'hi' })
const answer = message({ text: 'hello', author: { kind: 'assistant' } })

function told(...states: ConversationState[]) {
  const events: unknown[] = []
  const [first = empty, ...rest] = states
  const hear = tellChanges(first, (name, detail) => events.push([name, detail]))
  for (const state of rest) hear(state)
  return events
}

it('tells each message of a conversation that starts here, once', () => {
  const started: ConversationState = { ...empty, phase: 'ready', conversation, messages: [question] }
  expect(
    told({ ...empty, pending }, started, { ...started, messages: [question, answer] }, { ...started }),
  ).toEqual([
    ['message', { id: question.id, author: 'visitor', text: 'hi' }],
    ['sent', { id: question.id, text: 'hi' }],
    ['message', { id: answer.id, author: 'assistant', text: 'hello' }],
    ['answer', { id: answer.id, text: 'hello', sources: [] }],
  ])
})

it('tells who has the conversation, what was rated and when it is over, once each', () => {
  const talk = { ...conversation, control: 'assistant', status: 'open' }
  const shown = (changed: object, rating: 'helpful' | null): ConversationState => ({
    ...empty,
    phase: 'ready',
    conversation: { ...talk, ...changed } as never,
    messages: [{ ...answer, rating }],
  })
  const queued = shown({ control: 'queue', queuePosition: 2 }, 'helpful')
  const joined = shown({ control: 'agent', agentName: 'Ana' }, 'helpful')
  const resolved = shown({ control: 'agent', agentName: 'Ana', status: 'resolved' }, null)
  const rated = shown({ control: 'agent', status: 'resolved', csat: { score: 4 } }, null)
  expect(told(shown({}, null), queued, { ...queued }, joined, resolved, rated, { ...rated })).toEqual([
    ['feedback', { id: answer.id, rating: 'helpful', reason: null }],
    ['handoff', { position: 2 }],
    ['agent-joined', { name: 'Ana' }],
    ['feedback', { id: answer.id, rating: null, reason: null }],
    ['resolved', { conversation: 'cnv_1' }],
    ['rated', { conversation: 'cnv_1', score: 4 }],
  ])
})

it('tells where a reply may reach the visitor, once they have said it', () => {
  const form = { purpose: 'lead', fields: [], answers: null } as const
  const asked = message({ author: { kind: 'system' }, form: { ...form, fields: [] } })
  const state = (...messages: (typeof asked)[]): ConversationState => ({
    ...{ ...empty, phase: 'ready', conversation, messages },
  })
  const answered = { ...asked, form: { ...form, fields: [], answers: { email: 'kim@home.example' } } }
  const before = state(asked)
  const lead = { conversation: asked.conversationId, name: null, email: 'kim@home.example' }
  expect(told(before, state(answered), state({ ...answered }))).toEqual([['lead', lead]])
})

it('does not tell what was there when a conversation was picked up', () => {
  const loading: ConversationState = { ...empty, phase: 'loading' }
  expect(told(loading, { ...empty, phase: 'ready', conversation, messages: [question, answer] })).toEqual([])
})

it('tells a problem when it appears and not again', () => {
  const failed = [
    { clientId: 'one', text: 'hi', state: 'failed', problem: 'limit.messages', createdAt: 0 },
  ] as never
  const lost: ConversationState = { ...empty, pending: failed, problem: 'network' }
  expect(told({ ...empty, pending }, lost, { ...lost })).toEqual([
    ['error', { phase: 'conversation', code: 'network' }],
    ['error', { phase: 'send', code: 'limit.messages' }],
  ])
})
