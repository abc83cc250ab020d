import type { ConversationId, Fact, StoredFact } from '@baton/contracts'
import {
  dueJobs,
  findHandoff,
  findMessage,
  findOpenHandoff,
  findRun,
  listHandoffs,
  listMessages,
  listRuns,
  readFacts,
  readVisitorFacts,
} from '@baton/store'
import { expect } from 'vitest'
import type { Scene } from './scene.ts'

/** DESIGN 6: what must hold of every conversation at every moment, whatever came before. */
export function expectInvariants(scene: Scene, id: ConversationId): void {
  const facts = factsOf(scene, id)
  expectOneEndingOfEachRun(scene, id, facts)
  expectOneWriterOfEachEpoch(scene, facts)
  expectOneNoticeOfEachHandoff(scene, id)
  expectDeadlineWhileWaiting(scene, id)
}

function factsOf(scene: Scene, id: ConversationId): StoredFact[] {
  const all = readFacts(scene.store, 0)
  const seen = readVisitorFacts(scene.store, scene.row(id).visitorId, 0)
  if (all.reset || seen.reset) throw new Error('The log is longer than one read.')
  const gapless = (numbers: (number | null)[]) => numbers.every((number, n) => number === n + 1)
  expect(gapless(all.facts.map(({ seq }) => seq)), 'seq is gapless').toBe(true)
  expect(gapless(seen.facts.map(({ visitorSeq }) => visitorSeq)), 'visitorSeq is gapless').toBe(true)
  return all.facts.filter(({ conversationId }) => conversationId === id)
}

function expectOneEndingOfEachRun(scene: Scene, id: ConversationId, facts: StoredFact[]): void {
  const runs = listRuns(scene.store, id)
  const named = (types: Fact['type'][]) =>
    facts.flatMap(({ fact }) => ('runId' in fact && types.includes(fact.type) ? [fact.runId] : []))
  const live = runs.filter(({ state }) => state === 'live').map((run) => run.id)
  const ended = runs.filter(({ state }) => state !== 'live').map((run) => run.id)
  expect(named(['run.started'])).toEqual(runs.map((run) => run.id))
  expect(named(['run.finished', 'run.cut', 'run.withdrawn']), 'one ending each').toEqual(ended)
  expect(live, 'the live run is the one named').toEqual(
    [scene.row(id).runId].filter((runId) => runId !== null),
  )
}

/** Epochs are told apart by the facts that end them; a message belongs to the one that it was written under. */
function expectOneWriterOfEachEpoch(scene: Scene, facts: StoredFact[]): void {
  const writers = new Map<number, Set<string>>()
  let epoch = 1
  for (const { fact } of facts) {
    if (fact.type === 'conversation.resolved' || fact.type === 'conversation.reopened') epoch += 1
    if (fact.type === 'conversation.control_changed') epoch = fact.epoch
    if (fact.type !== 'message.created') continue
    const message = findMessage(scene.store, fact.messageId)
    if (message?.kind !== 'text' || message.author.kind === 'visitor') continue
    const run = message.runId ? findRun(scene.store, message.runId) : undefined
    if (message.author.kind === 'assistant') expect(run?.epoch, 'an answer of its own epoch').toBe(epoch)
    const writer = message.author.kind === 'agent' ? message.author.agentId : message.author.kind
    writers.set(epoch, (writers.get(epoch) ?? new Set()).add(writer))
  }
  for (const [at, names] of writers) expect([...names], `writers of epoch ${at}`).toHaveLength(1)
}

function expectOneNoticeOfEachHandoff(scene: Scene, id: ConversationId): void {
  const handoffs = listHandoffs(scene.store, id)
  const told = handoffs.map((handoff) => {
    const noticeId = findHandoff(scene.store, handoff.id)?.noticeId
    return {
      state: handoff.state,
      noticeId,
      notice: noticeId ? findMessage(scene.store, noticeId) : undefined,
    }
  })
  for (const { state, notice } of told)
    expect(notice?.state).toBe(state === 'cancelled' ? 'withdrawn' : 'complete')
  expect(new Set(told.map(({ noticeId }) => noticeId)).size, 'a notice of its own').toBe(handoffs.length)
  const notices = listMessages(scene.store, id, { notes: true }).filter(
    ({ notice }) =>
      notice?.code === 'handoff.requested' ||
      (notice?.code === 'handoff.transferred' && notice.agentName === null),
  )
  expect(notices, 'no notice without a handoff').toHaveLength(
    handoffs.filter(({ state }) => state !== 'cancelled').length,
  )
}

function expectDeadlineWhileWaiting(scene: Scene, id: ConversationId): void {
  const { status, control, waitingSince, dueAt } = scene.row(id)
  const waits = status === 'open' && control === 'queue'
  const handoff = findOpenHandoff(scene.store, id)
  expect([waitingSince !== null, dueAt !== null], 'waits, until when').toEqual([waits, waits])
  if (waits) expect(handoff?.state).toBe('requested')
  const mine = new Set<string>(listHandoffs(scene.store, id).map((one) => one.id))
  const deadlines = everyJob(scene).filter(
    ({ kind, subject }) => kind === 'handoff.deadline' && mine.has(subject),
  )
  expect(deadlines.map(({ subject }) => subject)).toEqual(waits ? [handoff?.id] : [])
}

function everyJob(scene: Scene) {
  const { time } = scene
  scene.time = Number.MAX_SAFE_INTEGER
  const jobs = dueJobs(scene.store, 1000)
  scene.time = time
  return jobs
}
