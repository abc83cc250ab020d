import { setImmediate } from 'node:timers/promises'
import type { AssistantOutput, Engine, Question, RefinedScores } from '@baton/assistant'
import { findSignals, insertSignals, listMessages, readSettings, updateSettings } from '@baton/store'
import { expect, test } from 'vitest'
import { answerOf, Scene, sayWords } from '../testing/scene.ts'
import { listDisagreements } from './list-disagreements.ts'

const scores: RefinedScores = { intent: null, sentiment: -0.8, urgency: 0.5, model: 'large' }
const by = { confidence: 0.5, by: { kind: 'built_in', version: '1' } } as const

/** A question with built-in scores, on a site that wants a second opinion or does not. */
function asked(refineScores: boolean) {
  const scene = new Scene()
  const { store } = scene
  const { assistant } = readSettings(store)
  updateSettings(store, { assistant: { ...assistant, refineScores } })
  const { id, runId } = scene.start('Three weeks. Lovely.')
  const [message] = listMessages(store, id, { notes: false })
  if (!message) throw new Error('A message was written.')
  insertSignals(store, {
    ...{ messageId: message.id, language: { value: 'en', ...by }, sentiment: { value: 0.5, ...by } },
    ...{ urgency: { value: 0, ...by }, intent: null, entities: [], sensitive: [], complaint: false },
    ...{ asksForPerson: false, scoredAt: 1 },
  })
  return { scene, store, id, runId, message, sentiment: () => findSignals(store, message.id)?.sentiment }
}

const engineThat = (refine: NonNullable<Engine['refine']>) => ({
  engineFor: (): Engine => ({
    name: 'scripted',
    refine,
    // biome-ignore lint/correctness/useYield: the script answers; the engine is only asked for its opinion.
    async *answer() {
      throw new Error('The engine was asked.')
    },
  }),
})

test("L8 a model's opinion outweighs the built-in score, and what they see differently is listed", async () => {
  const { scene, store, runId, sentiment } = asked(true)
  await scene.speak(
    runId,
    () => sayWords('Sorry.'),
    engineThat(async () => scores),
  )
  expect(sentiment()).toEqual({ value: -0.8, confidence: 1, by: { kind: 'model', model: 'large' } })
  const [found] = listDisagreements(store, { kind: 'sentiment' }).disagreements
  expect(found?.scores.map(({ label }) => label.value)).toEqual(['positive', 'negative'])
})

test('L8 an answer does not wait for it; what comes behind it is kept all the same', async () => {
  const { scene, runId, id, sentiment } = asked(true)
  let answer: (scores: RefinedScores) => void = () => {}
  const late = new Promise<RefinedScores>((resolve) => {
    answer = resolve
  })
  const run = scene.speak(
    runId,
    () => sayWords('Sorry.'),
    engineThat(() => late),
  )
  await expect.poll(() => scene.row(id).runId).toBeNull()
  expect(sentiment()?.value).toBe(0.5)
  answer(scores)
  await run
  expect(sentiment()?.value).toBe(-0.8)
})

test('L8 what is decided behind an answer sees the opinion that is there by then', async () => {
  const { scene, runId } = asked(true)
  const seen: unknown[] = []
  async function* respond(question: Question): AsyncGenerator<AssistantOutput> {
    seen.push(question.signals?.sentiment.value)
    yield { type: 'delta', text: 'Sorry.' }
    await setImmediate()
    seen.push(question.signals?.sentiment.value)
    yield { type: 'answer', answer: answerOf('Sorry.') }
  }
  await scene.speak(runId, respond, { ...engineThat(async () => scores), pace: async () => {} })
  expect(seen).toEqual([0.5, -0.8])
})

test('L9 a site that does not want it is not asked for it; a fault changes nothing, and nobody is told', async () => {
  const unwanted = asked(false)
  let calls = 0
  const count = async () => {
    calls += 1
    return scores
  }
  await unwanted.scene.speak(unwanted.runId, () => sayWords('Sorry.'), engineThat(count))
  expect([calls, unwanted.sentiment()?.value]).toEqual([0, 0.5])
  const failing = asked(true)
  const fails = engineThat(() => Promise.reject(new Error('On purpose.')))
  const { faults } = await failing.scene.speak(failing.runId, () => sayWords('Sorry.'), fails)
  expect([faults, failing.sentiment()?.value]).toEqual([[], 0.5])
  expect(failing.scene.texts(failing.id)).toContain('assistant text complete: Sorry.')
})
