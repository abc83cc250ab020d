import type { TokenUsage } from '@baton/contracts'
import { describe, expect, test } from 'vitest'
import { manualClock } from '../../testing/manual-clock.ts'
import { hearModel } from '../../testing/model-answer.ts'
import { answered, open, QUOTED, used, words } from '../../testing/model-parts.ts'
import { createBreaker } from './breaker.ts'

describe('budget', () => {
  test('M9 what an answer may use is set aside before the model is asked, and settled once by what it used', async () => {
    const reserved: number[] = []
    const settled: unknown[] = []
    const reserve = (tokens: number) => {
      reserved.push(tokens)
      return { settle: (spent: unknown) => settled.push(structuredClone(spent)) }
    }
    await hearModel([[words, used, answered]], { budget: { reserve } })
    expect(reserved).toHaveLength(1)
    expect(reserved[0]).toBeGreaterThan(1_100)
    expect(settled).toMatchObject([
      { model: 'claude-haiku-5-5', usage: { input: 1_000, output: 100 }, costMicros: 150 },
    ])
  })

  test('M9 over the budget the model is not asked', async () => {
    const { text, asked, end } = await hearModel([[words, answered]], { budget: { reserve: () => null } })
    expect([text, asked, end?.report?.insteadOfModel]).toEqual([QUOTED, 0, 'over_budget'])
  })

  test('M9 a call that broke off untold is settled by the estimate, one that was never let in by nothing', async () => {
    const settled: TokenUsage[] = []
    const budget = {
      reserve: () => ({ settle: ({ usage }: { usage: TokenUsage }) => settled.push({ ...usage }) }),
    }
    await hearModel([[open, 'stop']], { budget })
    await hearModel([[{ fault: 'unauthorised' }]], { budget })
    expect(settled[0]?.input).toBeGreaterThan(2_000)
    expect(settled[1]).toEqual({ input: 0, cacheRead: 0, cacheWrite: 0, output: 0 })
    await hearModel([[open, used, { fault: 'refused' }]], { budget })
    expect(settled[2]?.input).toBe(1_000)
    await hearModel([[open, used, { type: 'passages', passages: [] }, 'stop']], { budget })
    expect(settled[3]?.input).toBeGreaterThan(3_000)
  })
})

describe('breaker', () => {
  test('M12 after five faults in a row quotes answer at once, and 30 s later the model is asked again', async () => {
    const manual = manualClock()
    const site = { manual, breaker: createBreaker(manual.now), listenMs: 0 }
    for (let fault = 0; fault < 5; fault++) {
      expect((await hearModel([[{ fault: 'stalled' }]], site)).asked).toBe(1)
    }
    await manual.advance(29_999)
    const closed = await hearModel([[words, answered]], site)
    expect([closed.text, closed.asked, closed.end?.report?.insteadOfModel]).toEqual([
      QUOTED,
      0,
      'breaker_open',
    ])
    await manual.advance(1)
    expect((await hearModel([[words, answered]], site)).text).toBe('Within a day')
  })

  test('M12 faults that a question brings about do not count, answers start the count anew', async () => {
    const manual = manualClock()
    const site = { manual, breaker: createBreaker(manual.now), listenMs: 0 }
    for (let fault = 0; fault < 9; fault++) await hearModel([[{ fault: 'refused' }]], site)
    for (let fault = 0; fault < 4; fault++) await hearModel([[{ fault: 'stalled' }]], site)
    await hearModel([[words, answered]], site)
    for (let fault = 0; fault < 4; fault++) await hearModel([[{ fault: 'stalled' }]], site)
    expect((await hearModel([[words, answered]], site)).asked).toBe(1)
  })
})
