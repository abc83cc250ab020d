import { IntentId } from '@baton/contracts'
import { type Scripted, STAND_IN_FAULTS, startStandIn } from '@baton/model-stand-in'
import { expect, test } from 'vitest'
import type { TurnToRefine } from '../../engine.ts'
import { refinedInTime } from '../../refined-in-time.ts'
import type { TokenBudget } from '../model/token-budget.ts'
import { claudeEngines } from './claude-engines.ts'
import { PLAIN_PERSONA } from './request-body.ts'

const refund = IntentId.parse('int_refund')
const turn: TurnToRefine = {
  text: 'Three weeks and no money. Lovely.',
  history: [{ author: 'visitor', text: 'I sent the tent back.' }],
  intents: [
    { id: IntentId.parse('int_cancel'), name: 'Cancel an order', description: 'Stops an order.' },
    { id: refund, name: 'Refund', description: 'Where the money of a return is.' },
  ],
}
const opinion = { intent: 2, confidence: 0.9, sentiment: -0.8, urgency: 0.6 }

/** The site's budget, and what was settled. */
function purse() {
  const settled: number[] = []
  const budget: TokenBudget = {
    reserve: () => ({ settle: ({ usage }) => settled.push(usage.input + usage.output) }),
  }
  return { budget, settled }
}

async function refine(script: Scripted, about: TurnToRefine = turn, within?: AbortSignal) {
  const standIn = await startStandIn(script)
  const { budget, settled } = purse()
  const engines = claudeEngines({ apiKey: 'any', baseUrl: standIn.url })
  await engines.load()
  const engine = engines.newSite()(budget)
  try {
    return { scores: await refinedInTime(about, engine.refine, within), settled, requests: standIn.requests }
  } finally {
    await standIn.close()
  }
}

test('O1 a second opinion names an intent of the list, how the visitor feels and who says so, and is paid for', async () => {
  const { scores, settled, requests } = await refine([{ text: JSON.stringify(opinion) }])
  expect(scores).toEqual({
    intent: { id: refund, confidence: 0.9 },
    ...{ sentiment: -0.8, urgency: 0.6, model: 'claude-haiku-5-5' },
  })
  expect(settled[0]).toBeGreaterThan(50)
  expect(requests[0]?.system).toContain('2. Refund: Where the money of a return is.')
  expect(requests[0]?.body.output_config).toMatchObject({ format: { type: 'json_schema' } })
})

test('O1 another server is asked for its own model, without what only Claude knows, and may put words around the JSON', async () => {
  const persona = { ...PLAIN_PERSONA, model: 'llama-4' }
  const { scores, requests } = await refine(
    [{ text: `Sure:\n\`\`\`json\n${JSON.stringify(opinion)}\n\`\`\`` }],
    {
      ...turn,
      persona,
    },
  )
  expect(scores?.sentiment).toBe(-0.8)
  const { model, output_config, thinking } = requests[0]?.body ?? {}
  expect([model, output_config, thinking]).toEqual(['llama-4', undefined, undefined])
})

test.for([
  ['none of the list', { ...opinion, intent: 0 }, { id: null, confidence: 0.9 }],
  ['a number that the list does not have', { ...opinion, intent: 3 }, null],
  ['half a number', { ...opinion, intent: 1.5 }, null],
  ['no confidence', { ...opinion, confidence: 2 }, null],
] as const)('O2 of an intent: %s', async ([, said, intent]) => {
  const { scores } = await refine([{ text: JSON.stringify(said) }])
  expect(scores).toMatchObject({ intent, sentiment: -0.8 })
})

test('O2 what is no score is no opinion', async () => {
  for (const text of [
    'I cannot say.',
    '{"sentiment": "bad"}',
    JSON.stringify({ ...opinion, urgency: 7 }),
    '[1]',
  ])
    expect((await refine([{ text }])).scores).toBeNull()
})

test('O2 a site without intents has no opinion on them', async () => {
  const { scores } = await refine([{ text: JSON.stringify(opinion) }], { ...turn, intents: [] })
  expect(scores?.intent).toBeNull()
})

test.concurrent.for(STAND_IN_FAULTS)(
  'O3 %s: no opinion within its time, and nothing thrown',
  async (fault, { expect }) => {
    const { scores } = await refine([{ fault }])
    expect(scores).toBeNull()
  },
)

test('O3 one that is broken off untold counts as its estimated prompt, one that fails as nothing', async () => {
  const leave = AbortSignal.timeout(50)
  const late = await refine([{ wait: 60_000 }], turn, leave)
  expect([late.scores, (late.settled[0] ?? 0) > 500]).toEqual([null, true])
  expect((await refine([{ fault: 'status-529' }])).settled).toEqual([0])
})

test('O3 it is left out over the budget', async () => {
  const standIn = await startStandIn([{ text: JSON.stringify(opinion) }])
  const engine = claudeEngines({ apiKey: 'any', baseUrl: standIn.url }).newSite()({ reserve: () => null })
  expect(await refinedInTime(turn, engine.refine)).toBeNull()
  expect(standIn.requests).toEqual([])
  await standIn.close()
})
