import type { Answer, TokenBudget } from '@baton/assistant'
import type { ModelReport } from '@baton/contracts'
import {
  endMove,
  listHandoffs,
  listMessages,
  listRuns,
  readSettings,
  readUsage,
  startLeaving,
  tokensUsedToday,
  updateSettings,
} from '@baton/store'
import { beforeEach, describe, expect, it } from 'vitest'
import type { RunDependencies } from './index.ts'
import { answerOf, Scene, sayWords } from './testing/scene.ts'

let scene: Scene
let id: ReturnType<Scene['start']>['id']
let runId: ReturnType<Scene['start']>['runId']
let budget: TokenBudget | undefined
beforeEach(() => {
  scene = new Scene()
  ;({ id, runId } = scene.start())
})

const engineFor: RunDependencies['engineFor'] = (given) => {
  budget = given
  return { name: 'none', answer: async function* () {} }
}

const usage = { input: 100, cacheRead: 20, cacheWrite: 3, output: 7 }
const report: ModelReport = {
  ...{ model: 'claude-haiku-5-5', usage, costMicros: 25, firstWordMs: 400, toolCalls: [] },
  ...{ checked: { sentences: 3, facts: 2, withheld: [{ text: 'No.', reason: 'uncited' }] } },
  ...{ faults: ['overloaded'], insteadOfModel: 'fault' },
}

const ended = (text: string, change: Partial<Answer>): Answer => {
  const answer = answerOf(text)
  return { ...answer, record: { ...answer.record, model: report }, ...change }
}

/** An answer that reserves 1,000 tokens and uses 130. */
async function answerWith(change: Partial<Answer> = {}) {
  await scene.speak(
    runId,
    async function* () {
      const held = budget?.reserve(1_000)
      expect(tokensUsedToday(scene.store)).toBe(1_000)
      yield { type: 'delta', text: 'Thirty days' }
      held?.settle(report)
      held?.settle(report)
      yield { type: 'answer', answer: ended('Thirty days', change) }
    },
    { engineFor },
  )
}

describe('what a run may spend', () => {
  it('is reserved, then settled once, and counted with what became of the answer', async () => {
    await answerWith()
    expect(tokensUsedToday(scene.store)).toBe(130)
    const counts = { answers: 1, fallbacks: 1, cut: 0, faults: 1, withheld: 1, costMicros: 25, unpriced: 0 }
    expect(readUsage(scene.store, 1).byModel).toEqual([
      { model: 'claude-haiku-5-5', ...counts, tokens: usage },
    ])
  })

  it('ends at the site’s limits', async () => {
    const { assistant } = readSettings(scene.store)
    updateSettings(scene.store, {
      assistant: { ...assistant, tokensADay: { ...assistant.tokensADay, visitor: 999 } },
    })
    await scene.speak(
      runId,
      async function* () {
        expect(budget?.reserve(1_000)).toBeNull()
        expect(budget?.reserve(999)).not.toBeNull()
        yield* sayWords('Yes')
      },
      { engineFor },
    )
  })

  it('is counted too when the answer is not wanted any more', async () => {
    await scene.speak(
      runId,
      async function* () {
        const held = budget?.reserve(1_000)
        try {
          scene.send(id)
          yield* sayWords('Too late')
        } finally {
          held?.settle({ ...report, costMicros: null })
        }
      },
      { engineFor },
    )
    expect(readUsage(scene.store, 1).total).toMatchObject({ answers: 0, tokens: usage, unpriced: 1 })
  })

  it('is nothing while the site moves house: its lines are being copied', async () => {
    await scene.speak(
      runId,
      async function* () {
        const held = budget?.reserve(1_000)
        startLeaving(scene.store, { until: null })
        expect(budget?.reserve(1)).toBeNull()
        held?.settle(report)
        expect(tokensUsedToday(scene.store)).toBe(1_000)
        endMove(scene.store)
        expect(budget?.reserve(1)).not.toBeNull()
        yield* sayWords('Yes')
      },
      { engineFor },
    )
    expect(readUsage(scene.store, 1).total.tokens.input).toBe(0)
  })
})

describe('what an engine says at the end', () => {
  it('choices stand on the message, the summary on the handoff', async () => {
    const handoff = { reason: 'policy', trigger: 'Asked.', summary: 'A tent is lost.', when: 'now' } as const
    await answerWith({ choices: ['Yes', 'No'], handoff })
    expect(listMessages(scene.store, id, { notes: false })[1]?.choices).toEqual(['Yes', 'No'])
    expect(listHandoffs(scene.store, id)[0]?.summary).toBe('A tent is lost.\n\nWhere is my tent?')
  })

  it('a reply that quotes nothing, like a question of a flow, is no attempt on the card', async () => {
    const handoff = { reason: 'policy', trigger: 'Asked.', when: 'now' } as const
    await answerWith({ citations: [], tier: 1, handoff })
    expect(listHandoffs(scene.store, id)[0]?.tried).toEqual([])
  })

  it('a cut answer is stored as it was shown, with its record', async () => {
    await answerWith({ state: 'cut', text: 'Not this' })
    expect(scene.texts(id).at(-1)).toBe('assistant text cut: Thirty days')
    expect(listRuns(scene.store, id)[0]).toMatchObject({ state: 'cut', record: { model: report } })
    expect(readUsage(scene.store, 1).total).toMatchObject({ answers: 0, cut: 1 })
  })
})
