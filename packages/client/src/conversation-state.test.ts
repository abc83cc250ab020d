import type { ConversationId, Message, MessageId, Part, RunId, VisitorFact } from '@baton/contracts'
import { describe, expect, test } from 'vitest'
import { type Change, fold, type Known } from './conversation-state.ts'
import { apply, begin, changeOf, follow, id, partOf } from './testing/reader.ts'

test('C24 a fact that was read already is ignored', () => {
  const { site, conversationId, frames, known } = begin()
  site.reply(conversationId, 'hello')
  const once = follow(known, frames)
  expect(follow(once, frames)).toBe(once)
  expect(once.state.messages.map(({ text }) => text)).toEqual(['first', 'hello'])
})

test('C24 a fact of another conversation moves the cursor and shows nothing', () => {
  const { site, frames, known } = begin()
  site.start('other', 'elsewhere', id(9))
  const after = follow(known, frames)
  expect(after.state).toBe(known.state)
  expect(after.cursor).toBe(site.asOf)
})

test('C25 text arrives by offset, twice is the same as once', () => {
  const { site, conversationId, frames, known } = begin()
  site.startRun(conversationId)
  site.say(conversationId, 'You ')
  site.say(conversationId, 'can.')
  expect(follow(known, frames).state.running?.text).toBe('You can.')
  expect(follow(follow(known, frames), frames).state.running?.text).toBe('You can.')
})

test('C25 a delta behind a hole is ignored and the next start brings the whole', () => {
  const { site, conversationId, frames, known } = begin()
  const runId = site.startRun(conversationId)
  site.say(conversationId, 'You ')
  site.say(conversationId, 'can.')
  const holed = follow(
    known,
    frames.filter((_, at) => at !== 1),
  )
  expect(holed.state.running?.text).toBe('')
  const start: Part = { type: 'text-start', conversationId, runId, text: 'You can.', citations: [] }
  expect(fold(holed, partOf(start)).state.running?.text).toBe('You can.')
})

test('C26 parts of a run that is over, or of another one, show nothing', () => {
  const { site, conversationId, frames, known } = begin()
  const started = site.startRun(conversationId)
  site.say(conversationId, 'too late')
  site.reply(conversationId, 'I am here')
  const after = follow(known, frames)
  const parts = frames.filter((frame) => 'part' in frame)
  expect(follow(after, parts)).toBe(after)
  const late: Part = { type: 'text-start', conversationId, runId: started, text: 'too late', citations: [] }
  expect(fold(after, partOf(late))).toBe(after)
  const runId = 'run_other' as RunId
  const delta: Part = { type: 'text-delta', conversationId, runId, offset: 0, text: 'x' }
  expect(fold(after, partOf(delta))).toBe(after)
})

test('C61 a place in the queue is told anew, of the conversation that is shown', () => {
  const { site, conversationId, frames, known } = begin()
  site.change(conversationId, { control: 'queue', queuePosition: 2 }, 'handoff.requested')
  const waiting = follow(known, frames)
  const place = { queuePosition: 1, waitMinutes: 3, offeredTo: null }
  const moved = fold(waiting, partOf({ type: 'queue', conversationId, ...place }))
  expect(moved.state.conversation).toMatchObject({ control: 'queue', ...place })
  const other = 'cnv_other' as ConversationId
  expect(fold(waiting, partOf({ type: 'queue', conversationId: other, ...place }))).toBe(waiting)
})

test('C27 the text of a withdrawn run is dropped', () => {
  const { site, conversationId, frames, known } = begin()
  site.startRun(conversationId)
  site.say(conversationId, 'I think that')
  site.withdrawRun(conversationId)
  expect(follow(known, frames).state).toMatchObject({ running: null, messages: [{ text: 'first' }] })
})

describe('C28 the message takes the place of its running text in one change', () => {
  for (const order of ['message first', 'end first'] as const)
    test(order, () => {
      const { site, conversationId, frames, known } = begin()
      const runId = site.startRun(conversationId)
      site.say(conversationId, 'You can.')
      const before = follow(known, frames.splice(0))
      site.finishRun(conversationId)
      const facts = frames.filter((frame) => 'fact' in frame)
      if (order === 'end first') swapFacts(facts)
      let at = before
      for (const frame of facts) {
        at = fold(at, changeOf(frame))
        const { running, messages } = at.state
        const shown = [running?.runId, ...messages.map((message) => message.runId)].filter(
          (one) => one === runId,
        )
        expect(shown).toHaveLength(1)
      }
      expect(at.state).toMatchObject({
        running: null,
        messages: [{ text: 'first' }, { text: 'You can.', runId }],
      })
    })
})

function swapFacts(facts: { fact: VisitorFact }[]) {
  facts.reverse()
  for (const [at, { fact }] of facts.entries()) fact.cursor = 100 + at
}

test('C18 a message is confirmed by response or fact, whichever is first, and stands where its fact puts it', () => {
  const { site, conversationId, frames, known } = begin()
  site.reply(conversationId, 'from Ana')
  const message = site.send(conversationId, id(1), 'mine') as Message
  const pending: Change = {
    type: 'shown',
    state: { pending: [{ clientId: id(1), text: 'mine', state: 'sending', problem: null, createdAt: 1 }] },
  }
  const accepted: Change = { type: 'accepted', message, asOf: site.asOf }
  const halfway = follow(apply(known, pending, accepted), frames.slice(0, -1))
  expect(halfway.state.messages.map(({ text }) => text)).toEqual(['first', 'from Ana', 'mine'])
  const answerFirst = follow(apply(known, pending, accepted), frames)
  const factFirst = apply(follow(apply(known, pending), frames), accepted)
  for (const { state } of [answerFirst, factFirst]) {
    expect(state.pending).toEqual([])
    expect(state.messages.map(({ text }) => text)).toEqual(['first', 'from Ana', 'mine'])
  }
})

test('C18 what the leading tab has not heard of yet stays when it tells what it knows', () => {
  const { site, conversationId, frames, known } = begin()
  const message = site.send(conversationId, id(1), 'mine') as Message
  const mine = fold(known, { type: 'accepted', message, asOf: site.asOf })
  const told = fold(mine, { type: 'told', known: structuredClone(known) })
  expect(told.state).toBe(mine.state)
  expect(follow(told, frames).state.messages.map(({ text }) => text)).toEqual(['first', 'mine'])
})

test('C52 what was typed here stays as it was typed, also where the server has masked it, until it is read anew', () => {
  const { site, conversationId, frames, known } = begin()
  const pending: Change = {
    type: 'shown',
    state: {
      pending: [{ clientId: id(1), text: 'card 4539', state: 'sending', problem: null, createdAt: 1 }],
    },
  }
  const message = site.send(conversationId, id(1), 'card [card 1]') as Message
  const accepted: Change = { type: 'accepted', message, asOf: site.asOf }
  const empty: Change = { type: 'shown', state: { pending: [] } }
  const read: Change = {
    type: 'read',
    conversation: site.conversation(conversationId),
    messages: structuredClone(site.transcript(conversationId)),
    asOf: site.asOf,
  }
  const words = ({ state }: Known) => state.messages.map(({ text }) => text)
  const answerFirst = follow(apply(known, pending, accepted, empty), frames)
  const factFirst = apply(follow(apply(known, pending), frames), empty, accepted)
  for (const after of [answerFirst, factFirst, apply(answerFirst, read)])
    expect(words(after)).toEqual(['first', 'card 4539'])
  const leader = follow(known, frames)
  expect(words(fold(factFirst, { type: 'told', known: leader }))).toEqual(['first', 'card 4539'])
  expect(words(leader)).toEqual(['first', 'card [card 1]'])
  expect(words(apply(answerFirst, { type: 'loading' }, read))).toEqual(['first', 'card [card 1]'])
})

test('C29 what did not change keeps its identity', () => {
  const { site, conversationId, known } = begin()
  const conversation = site.conversation(conversationId)
  const messages = structuredClone(site.transcript(conversationId))
  const again: Change = { type: 'read', conversation: { ...conversation }, messages, asOf: site.asOf }
  expect(fold(known, again).state).toBe(known.state)
  site.send(conversationId, id(1), 'second')
  const more: Change = {
    type: 'read',
    conversation,
    messages: structuredClone(site.transcript(conversationId)),
    asOf: 9,
  }
  expect(fold(known, more).state.messages[0]).toBe(known.state.messages[0])
})

test('C23 a read brings what a lost stretch of facts held and forgets what was withdrawn in it', () => {
  const { site, conversationId, frames, known } = begin()
  site.startRun(conversationId)
  site.say(conversationId, 'half')
  const half = follow(known, frames)
  const gone = site.reply(conversationId, 'wrong window')
  site.withdrawMessage(gone.id as MessageId)
  site.reply(conversationId, 'right window')
  const after = fold(half, {
    type: 'read',
    conversation: site.conversation(conversationId),
    messages: site.transcript(conversationId),
    asOf: site.asOf,
  })
  expect(after.state).toMatchObject({
    running: null,
    messages: [{ text: 'first' }, { text: 'right window' }],
  })
})
