import type { AssistantOutput } from '@baton/assistant'
import type { Part } from '@baton/contracts'
import { latestSeq, listMessages, readFacts } from '@baton/store'
import { expect, it } from 'vitest'
import { acceptHandoff, replyAsAgent } from './index.ts'
import { randomFrom } from './testing/random.ts'
import { answerOf, Scene } from './testing/scene.ts'

const RACES = 2000
const WORDS = 8

/** Waits as an event loop does: not at all, to the next microtask, or to the next macrotask. */
function step(random: () => number): Promise<void> {
  const kind = Math.floor(random() * 3)
  if (kind === 0) return Promise.resolve()
  if (kind === 1) return Promise.resolve().then(() => {})
  return new Promise((resolve) => setImmediate(resolve))
}

async function* stream(random: () => number, handsOff: boolean): AsyncGenerator<AssistantOutput> {
  try {
    for (let n = 0; n < WORDS; n++) {
      await step(random)
      yield { type: 'delta', text: 'word ' }
    }
    const handoff = { reason: 'sensitive', trigger: 'On purpose.', when: 'now' } as const
    yield { type: 'answer', answer: answerOf('words', handsOff ? handoff : null) }
  } finally {
    // A generator may still wait while its reader leaves the loop: a takeover can come in between.
    await step(random)
  }
}

it(`after a takeover the assistant passes on nothing and stores nothing, in ${RACES} races`, async () => {
  const seed = Date.now() % 1_000_000
  console.log(`seed ${seed}`)
  const random = randomFrom(seed)
  const seen = { before: 0, during: 0, after: 0, parts: 0, messages: 0 }
  let scene = new Scene()
  for (let race = 0; race < RACES; race++) {
    // One visitor writes 20 messages a minute at most.
    if (race % 20 === 0) scene = new Scene()
    const { id, runId } = scene.start(`Question ${race}`)
    const parts: Part[] = []
    const speaking = scene.speakInto(parts, runId, () => stream(random, race % 5 === 0))
    for (let wait = Math.floor(random() * (WORDS + 6)); wait > 0; wait--) await step(random)
    const { epoch } = scene.row(id)
    const about = { agent: scene.ana, conversationId: id, epoch }
    if (race % 2 === 0) acceptHandoff(scene.store, about)
    else replyAsAgent(scene.store, { ...about, clientId: scene.newClientId(), text: 'I am here' })
    const takenAt = { seq: latestSeq(scene.store), parts: parts.length }
    await speaking
    seen[phaseOf(parts, takenAt.parts)] += 1
    seen.parts += parts.length - takenAt.parts
    seen.messages += assistantMessagesAfter(scene, id, takenAt.seq)
    expect(scene.look(id)).toMatchObject({ control: 'agent', assigneeId: scene.ana.id })
    expect(scene.look(id).runs).not.toContain('live')
  }
  console.log(`takeovers before the first word ${seen.before}, during ${seen.during}, after ${seen.after}`)
  expect({ parts: seen.parts, messages: seen.messages }).toEqual({ parts: 0, messages: 0 })
  expect(Math.min(seen.before, seen.during, seen.after)).toBeGreaterThan(0)
}, 120_000)

function phaseOf(parts: Part[], passed: number): 'before' | 'during' | 'after' {
  if (parts.some(({ type }) => type === 'text-end')) return 'after'
  return passed > 1 ? 'during' : 'before'
}

function assistantMessagesAfter(scene: Scene, id: ReturnType<Scene['start']>['id'], seq: number): number {
  const answers = new Set<string>(
    listMessages(scene.store, id, { notes: true })
      .filter(({ author }) => author.kind === 'assistant')
      .map((message) => message.id),
  )
  const found = readFacts(scene.store, seq)
  if (found.reset) throw new Error('The log was cut off.')
  return found.facts.filter(({ fact }) => fact.type === 'message.created' && answers.has(fact.messageId))
    .length
}
