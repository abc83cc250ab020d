import type { ModelFaultKind } from '@baton/contracts'
import {
  type Script,
  STAND_IN_FAULTS,
  type StandInFault,
  type Step,
  startStandIn,
} from '@baton/model-stand-in'
import fc from 'fast-check'
import { test } from 'vitest'
import { ground } from '../../grounding/ground.ts'
import { hear, passage } from '../../testing/passages.ts'
import { askClaude } from '../claude/ask-claude.ts'
import { extractive } from '../extractive.ts'
import { createBreaker } from './breaker.ts'
import { modelEngine } from './model-engine.ts'

const QUOTE = 'Orders can be cancelled within 24 hours.'
const PASSAGE = passage('cancel', 'Cancel an order', QUOTE)
/** Shorter than the real ones, and long enough for a machine that does other things too. */
const limits = {
  firstByteMs: 2_000,
  firstWordsMs: 2_500,
  idleMs: 2_000,
  wholeMs: 3_000,
  retryPauseMs: 10,
  retryRoomMs: 100,
}

async function ask(script: Script, within = limits) {
  const standIn = await startStandIn(script)
  const model = askClaude({ apiKey: 'any', baseUrl: standIn.url })
  const breaker = createBreaker(() => performance.now())
  const engine = modelEngine({
    ask: model,
    ground,
    fallback: extractive,
    breaker,
    limits: within,
  })
  try {
    const { answer } = await hear({ text: 'Can I cancel an order?' }, () => [PASSAGE], engine)
    return { answer, requests: standIn.requests }
  } finally {
    await standIn.close()
  }
}

/** What each fault is called, and what the visitor has of it when words came before it. */
const FAULTS: Record<StandInFault, [ModelFaultKind, 'cut' | 'quotes']> = {
  'status-400': ['bad_request', 'quotes'],
  'status-401': ['unauthorised', 'quotes'],
  'status-403': ['forbidden', 'quotes'],
  'status-404': ['not_found', 'quotes'],
  'status-413': ['too_large', 'quotes'],
  'status-429': ['rate_limited', 'quotes'],
  'status-500': ['server_error', 'quotes'],
  'status-529': ['overloaded', 'quotes'],
  'overloaded-before-output': ['overloaded', 'quotes'],
  'overloaded-after-output': ['overloaded', 'cut'],
  'stall-before-output': ['slow_start', 'quotes'],
  'stall-in-the-middle': ['stalled', 'cut'],
  'cut-in-mid-utf8': ['cut_off', 'cut'],
  'never-ends': ['too_long', 'cut'],
  'malformed-event': ['malformed', 'quotes'],
  refusal: ['refused', 'cut'],
  'max-tokens': ['out_of_tokens', 'cut'],
  'empty-answer': ['empty', 'quotes'],
  'bad-tool-input': ['bad_tool_input', 'quotes'],
  'endless-tool-loop': ['tool_loop', 'quotes'],
}

test.concurrent.for(STAND_IN_FAULTS)(
  'M14 %s over HTTP: quotes before the first words, cut after them, and hung up',
  async (fault, { expect }) => {
    const [alone, behindWords] = await Promise.all([
      ask([{ fault }]),
      ask([{ text: `${QUOTE} `, cite: { result: 0 } }, { fault }]),
    ])
    const [kind, then] = FAULTS[fault]
    expect(alone.answer.record).toMatchObject({
      engine: then === 'cut' ? 'claude' : 'extractive',
      model: { faults: expect.arrayContaining([kind]) },
    })
    expect(alone.answer.state ?? 'complete').toBe(then === 'cut' ? 'cut' : 'complete')
    if (then === 'quotes') expect(alone.answer.text).toBe(`${QUOTE}[^1]`)
    else expect(alone.answer.text.startsWith(QUOTE)).toBe(true)

    // An answer that says something and ends is one.
    expect(behindWords.answer.state ?? 'complete').toBe(fault === 'empty-answer' ? 'complete' : 'cut')
    expect(behindWords.answer.text.startsWith(QUOTE)).toBe(true)
    if (/stall|never/.test(fault)) {
      const open = () => alone.requests.filter(({ abortedAt }) => abortedAt === null)
      await expect.poll(open).toEqual([])
    }
  },
)

const SEED = Number(process.env.SEED ?? Date.now() % 1e9)

const steps = fc.array(
  fc.oneof<fc.Arbitrary<Step>[]>(
    fc.constant({ text: 'Let me see. ' }),
    fc.constant({ text: `${QUOTE} `, cite: { result: 0 } }),
    fc.constant({ think: 'Hm.' }),
    fc.constant({ ping: true }),
    fc.nat(200).map((wait) => ({ wait })),
    fc.constantFrom('search_knowledge', 'no_answer', 'handoff', 'unheard_of').map((tool) => ({
      tool,
      input: { query: 'cancel', reason: 'policy', summary: 'x', missing: 'y' },
    })),
    fc.constantFrom(...STAND_IN_FAULTS).map((fault) => ({ fault })),
  ),
  { maxLength: 5 },
)

test(`M13 whatever comes over HTTP, an answer ends once, is never blank, and a part is never called whole (seed ${SEED})`, async ({
  expect,
}) => {
  const short = { ...limits, firstByteMs: 300, firstWordsMs: 600, idleMs: 300, wholeMs: 900 }
  const scripts = fc.sample(steps, { seed: SEED, numRuns: 60 })
  const answers = await Promise.all(scripts.map((script) => ask(script, short)))
  for (const [index, { answer }] of answers.entries()) {
    const { text, state, record } = answer
    const why = JSON.stringify(scripts[index])
    expect(text.trim(), why).not.toBe('')
    const { faults = [], insteadOfModel } = record.model ?? {}
    const told = [record.engine, state ?? 'complete', insteadOfModel]
    if (state === 'cut') expect([told, faults.length > 0], why).toEqual([['claude', 'cut', null], true])
    else if (record.engine === 'claude')
      expect([told, faults.length < 2], why).toEqual([['claude', 'complete', null], true])
    else expect(told, why).toEqual(['extractive', 'complete', expect.stringMatching(/fault|withheld/)])
  }
})
