import type { ClientId, ConversationId, Message, MessageId, Part, RunId, VisitorFact } from '@baton/contracts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Change, fold, type Known, nothingKnown } from './conversation-state.ts'
import { foldPart } from './fold-part.ts'
import { MiniatureSite } from './testing/miniature-site.ts'

type Frame = { fact: VisitorFact } | { part: Part }
const id = (n: number) => `client-id-number-${n}` as ClientId
const apply = (known: Known, ...changes: Change[]) => changes.reduce(fold, known)
const partOf = (part: Part): Change => ({ type: 'part', part, fold: foldPart })
const changeOf = (frame: Frame): Change =>
  'fact' in frame ? { type: 'fact', fact: frame.fact } : partOf(frame.part)

/** A site with one conversation, and a reader who has read it and hears every frame from then on. */
function begin() {
  const site = new MiniatureSite()
  const { conversation, message } = site.start('start', 'first', id(0))
  const frames: Frame[] = []
  site.listeners.add((frame) => frames.push(structuredClone(frame)))
  const read: Change = { type: 'read', conversation, messages: [message], asOf: site.asOf }
  return { site, conversationId: conversation.id, frames, known: fold(nothingKnown, read) }
}
const follow = (known: Known, frames: Frame[]) => apply(known, ...frames.map(changeOf))

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
    type: 'outbox',
    pending: [{ clientId: id(1), text: 'mine', state: 'sending', problem: null, createdAt: 1 }],
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
    type: 'outbox',
    pending: [{ clientId: id(1), text: 'card 4539', state: 'sending', problem: null, createdAt: 1 }],
  }
  const message = site.send(conversationId, id(1), 'card [card 1]') as Message
  const accepted: Change = { type: 'accepted', message, asOf: site.asOf }
  const empty: Change = { type: 'outbox', pending: [] }
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

/** What can happen on the server and to the frames on their way. */
const steps = fc.oneof(
  fc.constantFrom(
    'send',
    'startRun',
    'say',
    'finishRun',
    'cutRun',
    'withdrawRun',
    'reply',
    'withdrawMessage',
    'rate',
  ),
  fc.constantFrom('reconnect', 'reread', 'repeat', 'lateAnswer'),
)

test('C21 to C28 after any walk of losses and repeats the state is the transcript of the server', () => {
  fc.assert(
    fc.property(fc.array(steps, { maxLength: 80 }), (path) => {
      const end = walk(path)
      expect(end.known.state.messages).toEqual(end.site.transcript(end.conversationId))
      expect(end.known.state.conversation).toEqual(end.site.conversation(end.conversationId))
      expect(end.known.state.running?.text ?? null).toBe(end.site.runs.get(end.conversationId)?.text ?? null)
      expect(end.known.state.pending).toEqual([])
    }),
    { numRuns: 500 },
  )
})

/** Frames are lost with a connection; a reconnect sends the running text, then the facts behind the cursor. */
function walk(path: string[]) {
  const { site, conversationId, frames, known: first } = begin()
  let known = first
  let connected = true
  const answers: Change[] = []
  const reconnect = () => {
    connected = true
    frames.length = 0
    for (const { id: runId, text, citations } of site.runs.values())
      known = fold(known, partOf({ type: 'text-start', conversationId, runId, text, citations }))
    known = follow(
      known,
      site.log.slice(known.cursor).map((logged) => ({ fact: site.join(logged) })),
    )
  }
  for (const [at, name] of path.entries()) {
    const lose = name === 'repeat' && at % 2 === 0
    act(site, conversationId, name, at, answers)
    if (name === 'reconnect') reconnect()
    if (name === 'reread') {
      const conversation = site.conversation(conversationId)
      known = fold(known, {
        type: 'read',
        conversation,
        messages: site.transcript(conversationId),
        asOf: site.asOf,
      })
      if (!connected) reconnect()
    }
    if (name === 'lateAnswer') known = apply(known, ...answers.splice(0))
    if (lose) connected = false
    const arrived = frames.splice(0)
    if (connected) known = follow(known, name === 'repeat' ? [...arrived, ...arrived] : arrived)
  }
  reconnect()
  return { known: apply(known, ...answers), site, conversationId }
}

function act(
  site: MiniatureSite,
  conversationId: ConversationId,
  name: string,
  at: number,
  answers: Change[],
) {
  const shown = site.transcript(conversationId).at(-1)
  if (name === 'send') {
    const message = site.send(conversationId, id(at + 1), `message ${at}`) as Message
    answers.push({ type: 'accepted', message, asOf: site.asOf })
  }
  if (name === 'startRun' && !site.runs.size) site.startRun(conversationId)
  if (name === 'say') site.say(conversationId, `word${at} `)
  if (name === 'finishRun') site.finishRun(conversationId)
  if (name === 'cutRun') site.finishRun(conversationId, 'run.cut')
  if (name === 'withdrawRun') site.withdrawRun(conversationId)
  if (name === 'reply') site.reply(conversationId, `reply ${at}`)
  if (name === 'withdrawMessage' && shown?.author.kind === 'agent') site.withdrawMessage(shown.id)
  if (name === 'rate' && shown) site.rate(shown.id, at % 2 ? 'helpful' : null)
}
