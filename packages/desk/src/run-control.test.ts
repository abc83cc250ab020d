import type { AssistantOutput } from '@baton/assistant'
import { beforeEach, describe, expect, it } from 'vitest'
import {
  acceptHandoff,
  cancelHandoff,
  MIN_JOB_DELAY_MS,
  type RunDependencies,
  replyAsAgent,
  requestHandoff,
  resolve,
} from './index.ts'
import { Scene, sayWords } from './testing/scene.ts'

let scene: Scene
let id: ReturnType<Scene['start']>['id']
let runId: ReturnType<Scene['start']>['runId']
beforeEach(() => {
  scene = new Scene()
  ;({ id, runId } = scene.start())
})

/** An engine that is still thinking; it ends when it is told to, as a request to a model's server does. */
const untilAborted: RunDependencies['respond'] = async function* (
  _,
  { signal },
): AsyncGenerator<AssistantOutput> {
  yield { type: 'delta', text: 'Thirty ' }
  await new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)))
}

const about = () => ({ conversationId: id, epoch: scene.row(id).epoch })
const visitor = () => ({ visitorId: scene.visitorId, conversationId: id })

describe('the signal of a run', () => {
  it.each([
    [
      'an agent writes',
      () =>
        replyAsAgent(scene.store, {
          agent: scene.ana,
          ...about(),
          clientId: scene.newClientId(),
          text: 'Me',
        }),
    ],
    ['an agent accepts', () => acceptHandoff(scene.store, { agent: scene.ana, ...about() })],
    ['the visitor writes again', () => scene.send(id)],
    ['the visitor asks for a person', () => requestHandoff(scene.store, { ...visitor(), agentsOnline: 0 })],
    ['the conversation is resolved', () => resolve(scene.store, about())],
    ['its process is taken for dead', () => scene.wait(MIN_JOB_DELAY_MS)],
  ])('is aborted before the verb returns when %s', async (_, takeControl) => {
    let signal: AbortSignal | undefined
    const spoken = scene.speak(runId, (question, dependencies) => {
      signal = dependencies.signal
      return untilAborted(question, dependencies)
    })
    await new Promise(setImmediate)
    expect(signal?.aborted).toBe(false)
    takeControl()
    expect(signal?.aborted).toBe(true)
    expect((await spoken).faults).toEqual([])
    expect(scene.look(id).runs[0]).toBe('withdrawn')
    expect(scene.texts(id).join()).not.toContain('Thirty')
  })

  it('is left alone by what becomes of others, and by a refused verb', async () => {
    let signal: AbortSignal | undefined
    const spoken = scene.speak(runId, async function* (_, dependencies) {
      signal = dependencies.signal
      const other = scene.start()
      acceptHandoff(scene.store, { agent: scene.ana, conversationId: other.id, epoch: 1 })
      expect(() => cancelHandoff(scene.store, visitor())).toThrow()
      yield* sayWords('Thirty days')
    })
    expect((await spoken).faults).toEqual([])
    expect(signal?.aborted).toBe(false)
    expect(scene.look(id).runs).toEqual(['finished'])
  })

  it('is aborted when the process stops: the run stays as it is, and is begun anew later', async () => {
    const stopping = new AbortController()
    const spoken = scene.speak(runId, untilAborted, { signal: stopping.signal })
    await new Promise(setImmediate)
    const facts = scene.facts()
    stopping.abort()
    expect((await spoken).faults).toEqual([])
    expect(scene.facts()).toEqual(facts)
    expect(scene.wait(MIN_JOB_DELAY_MS)).toHaveLength(1)
    expect(scene.look(id).runs).toEqual(['withdrawn', 'live'])
  })
})

describe('a burst of messages', () => {
  it('waits before it is answered, once; a single message does not', async () => {
    const asked: string[] = []
    let waits = 0
    const respond: RunDependencies['respond'] = (question) => {
      asked.push(question.text)
      return sayWords('Yes')
    }
    const gather = async () => {
      waits += 1
    }
    await scene.speak(runId, respond, { gather })
    expect(waits).toBe(0)
    const runs = ['One', 'two', 'three'].map((text) => scene.send(id, text).runId ?? runId)
    for (const run of runs) await scene.speak(run, respond, { gather })
    expect(waits).toBe(1)
    expect(asked).toEqual(['Where is my tent?', 'One\ntwo\nthree'])
  })

  it('that grows while it waits is not asked for twice', async () => {
    const asked: string[] = []
    const respond: RunDependencies['respond'] = (question) => {
      asked.push(question.text)
      return sayWords('Yes')
    }
    const second = scene.send(id, 'two').runId ?? runId
    let third = second
    await scene.speak(second, respond, {
      gather: async () => {
        third = scene.send(id, 'three').runId ?? runId
      },
    })
    expect(asked).toEqual([])
    await scene.speak(third, respond)
    expect(asked).toEqual(['Where is my tent?\ntwo\nthree'])
  })
})
