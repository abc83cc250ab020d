import { ModelFaultKind } from '@baton/contracts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hearModel } from '../../testing/model-answer.ts'
import type { ModelStep } from '../../testing/scripted-model.ts'
import { LIMITS } from './limits.ts'

const SEED = Number(process.env.SEED ?? Date.now() % 1e9)

const steps = fc.array(
  fc.oneof<fc.Arbitrary<ModelStep>[]>(
    fc.constant({ type: 'open' }),
    fc.constant({ type: 'pulse' }),
    fc.constantFrom('Within', ' a day', '\n', '').map((text) => ({ type: 'text', text })),
    fc.constant({ type: 'block' }),
    fc.integer({ min: 0, max: 30_000 }).map((waitMs) => ({ waitMs })),
    fc.record({
      fault: fc.constantFrom(...ModelFaultKind.options),
      retryAfterMs: fc.integer({ min: 0, max: 9_000 }),
    }),
    fc.constant({
      type: 'usage',
      model: 'claude-haiku-5-5',
      usage: { input: 9, cacheRead: 0, cacheWrite: 0, output: 1 },
    }),
    fc.constant({ type: 'end', ending: { kind: 'answered' } }),
    fc.constant({ type: 'end', ending: { kind: 'handoff', reason: 'policy', summary: 'x' } }),
    fc.constant('stop'),
  ),
  { maxLength: 12 },
)

test(`M13 whatever a model does, an answer ends once, is never blank, and a part is never called whole (seed ${SEED})`, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(steps, { minLength: 1, maxLength: 3 }), async (attempts) => {
      let settled = 0
      const budget = { reserve: () => ({ settle: () => void settled++ }) }
      const { ends, end, text, asked, wordsAt, error, outputs } = await hearModel(attempts, { budget })
      expect([error, ends.length, settled, outputs.at(-1)?.type]).toEqual([undefined, 1, 1, 'done'])
      expect(text.trim()).not.toBe('')
      expect(wordsAt).toBeLessThanOrEqual(LIMITS.firstWordsMs)
      const { faults = [], insteadOfModel } = end?.report ?? {}
      const isOfModel = text.startsWith('Within') || text.trim().startsWith('a day')
      expect(asked).toBeLessThanOrEqual(2)
      // Both spoke, or one spoke twice.
      expect(isOfModel && text.includes('Orders can be cancelled')).toBe(false)
      if (end?.state === 'cut') expect([isOfModel, faults.length >= 1]).toEqual([true, true])
      else if (isOfModel) expect([faults.length, insteadOfModel]).toEqual([asked - 1, null])
      else if (end?.engine) expect(insteadOfModel).toBe('fault')
    }),
    { seed: SEED, numRuns: 500 },
  )
})
