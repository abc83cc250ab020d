import { ModelFaultKind, type TokenUsage } from '@baton/contracts'
import { describe, expect, test } from 'vitest'
import { cite } from '../../cite.ts'
import { ground } from '../../grounding/ground.ts'
import { manualClock } from '../../testing/manual-clock.ts'
import { hearModel } from '../../testing/model-answer.ts'
import { passage } from '../../testing/passages.ts'
import { ungrounded } from '../../testing/scripted-model.ts'
import { createBreaker } from './breaker.ts'
import { FAULT_RULES } from './fault-rules.ts'
import type { GroundedPart } from './grounded-part.ts'
import { type AskModel, ModelFault, type ModelPart } from './model-part.ts'

const open: ModelPart = { type: 'open' }
const words: ModelPart = { type: 'text', text: 'Within a day' }
const answered: ModelPart = { type: 'end', ending: { kind: 'answered' } }
const used: ModelPart = usage({ input: 1_000, cacheRead: 0, cacheWrite: 0, output: 100 })
const QUOTED = 'Orders can be cancelled within 24 hours.[^1]'

async function* dropping(pattern: RegExp, parts: AsyncIterable<GroundedPart>) {
  for await (const part of parts) if (part.type !== 'delta' || !pattern.test(part.text)) yield part
}

function usage(of: TokenUsage): ModelPart {
  return { type: 'usage', model: 'claude-haiku-5-5', usage: of }
}

describe('what a fault leads to', () => {
  test('M1 a model that answers is passed on as it speaks, with what it used', async () => {
    const { text, end, asked } = await hearModel([[open, words, used, answered]])
    expect([text, asked]).toEqual(['Within a day', 1])
    expect(end).toMatchObject({
      tier: 1,
      report: { usage: { input: 1_000, output: 100 }, costMicros: 150, faults: [] },
    })
    expect(end).not.toHaveProperty('engine')
  })

  test('M15 a model reads on behind what was found; quotes in its place stand in what was found', async () => {
    let read: string[] = []
    const ask: AskModel = async function* ({ passages }) {
      read = passages.map(({ id }) => id)
      yield open
      throw new ModelFault('refused', 'The model refused to answer.')
    }
    const behind = passage('behind', 'Cancel an order', 'Orders can be cancelled by phone too.')
    const { text } = await hearModel([], { ask, request: { readOn: (found) => [...found, behind] } })
    expect([read, text]).toEqual([['chk_cancel', 'chk_behind'], QUOTED])
  })

  test.each(ModelFaultKind.options)(
    'M2 %s before the first words: quotes answer, after one more try where one helps',
    async (fault) => {
      const { text, end, asked, wordsAt } = await hearModel([[open, { fault, retryAfterMs: 1_000 }]])
      const tries = FAULT_RULES[fault].beforeWords === 'quote' ? 1 : 2
      expect([text, asked]).toEqual([QUOTED, tries])
      expect(end).toMatchObject({
        engine: 'extractive',
        report: { faults: Array(tries).fill(fault), insteadOfModel: 'fault' },
      })
      expect(wordsAt).toBeLessThanOrEqual(1_000)
    },
  )

  test.each(ModelFaultKind.options)(
    'M3 %s after the first words: the answer is cut, and nothing is tried again',
    async (fault) => {
      const { text, end, ends, asked } = await hearModel([
        [open, words, { fault, retryAfterMs: 0 }],
        [words, answered],
      ])
      expect([text, asked, ends.length]).toEqual(['Within a day', 1, 1])
      expect(end).toMatchObject({ state: 'cut', report: { faults: [fault], insteadOfModel: null } })
    },
  )

  test('M4 one more try may answer', async () => {
    const { text, end } = await hearModel([[{ fault: 'overloaded' }], [open, words, answered]])
    expect(text).toBe('Within a day')
    expect(end).toMatchObject({ report: { faults: ['overloaded'], insteadOfModel: null } })
  })

  test.each([
    [1_000, 2],
    [3_900, 2],
    [4_100, 1],
    [undefined, 1],
  ])('M4 rate limited with retry-after %s ms: asked %s times', async (retryAfterMs, tries) => {
    const { asked, wordsAt } = await hearModel([[{ fault: 'rate_limited', retryAfterMs }]])
    expect(asked).toBe(tries)
    expect(wordsAt).toBe(tries === 2 ? retryAfterMs : 0)
  })

  test('M5 an end without a word is a fault', async () => {
    const { text, end } = await hearModel([[open, { type: 'text', text: ' \n' }, answered]])
    expect([text, end?.report?.faults]).toEqual([QUOTED, ['empty']])
  })

  test('M5 parts that stop without an end are a fault', async () => {
    expect((await hearModel([[open, 'stop']])).end?.report?.faults).toEqual(['cut_off'])
    expect((await hearModel([[open, words, 'stop']])).end).toMatchObject({ state: 'cut' })
  })
})

test('M5 what nobody foresaw is a fault like any other', async () => {
  const ask = () => {
    throw new TypeError('a bug')
  }
  const { text, end, error } = await hearModel([], { ask })
  expect([text, end?.report?.faults, error]).toEqual([QUOTED, ['malformed'], undefined])
})

test('M1 how long the first letters were held back for their check is told apart', async () => {
  const sentence: ModelPart[] = [{ type: 'text', text: 'Within ' }, words]
  async function* whole(parts: AsyncIterable<ModelPart>) {
    for await (const part of parts) {
      if (part === words) yield { type: 'delta' as const, text: 'Within Within a day' }
      if (part.type === 'end') yield part
    }
  }
  const [first, last] = [sentence.slice(0, 1), sentence.slice(1)]
  const steps = [{ waitMs: 900 }, ...first, { waitMs: 400 }, ...last, answered]
  const { end } = await hearModel([steps], { ground: whole })
  expect(end?.report).toMatchObject({ firstWordMs: 1_300, heldBackMs: 400 })
})

test('M3 a cut answer’s report says what was checked until then', async () => {
  async function* grounded(parts: AsyncIterable<ModelPart>) {
    for await (const part of ungrounded(parts)) {
      yield part
      if (part.type === 'delta')
        yield { type: 'checked' as const, checked: { sentences: 1, facts: 1, withheld: [] } }
    }
  }
  const { end } = await hearModel([[words, { fault: 'cut_off' }]], { ground: grounded })
  expect(end).toMatchObject({ state: 'cut', report: { checked: { sentences: 1, facts: 1 } } })
})

test('M6 checks that let nothing out do not keep an answer alive', async () => {
  async function* silent(parts: AsyncIterable<ModelPart>) {
    yield { type: 'delta' as const, text: 'Yes.' }
    for await (const _ of parts)
      yield { type: 'checked' as const, checked: { sentences: 1, facts: 1, withheld: [] } }
  }
  const endless = Array.from({ length: 9 }, () => [words, { waitMs: 5_000 }]).flat()
  const { end, outputs } = await hearModel([endless], { ground: silent })
  expect([end?.report?.faults, outputs.at(-1)?.at]).toEqual([['stalled'], 20_000])
})

describe('watchdogs', () => {
  test('M6 nothing for 4 s: quotes answer', async () => {
    const { wordsAt, end } = await hearModel([[{ waitMs: 9_000 }]])
    expect([wordsAt, end?.report?.faults]).toEqual([4_000, ['slow_start']])
  })

  test('M6 thoughts and pings are no words: quotes answer after 6 s', async () => {
    const alive = Array.from({ length: 40 }, () => [{ type: 'pulse' as const }, { waitMs: 500 }]).flat()
    const { wordsAt, end } = await hearModel([[open, ...alive]])
    expect([wordsAt, end?.report?.faults]).toEqual([6_000, ['no_text']])
  })

  test('M6 a second try does not start the 6 s anew', async () => {
    const { wordsAt, end } = await hearModel([
      [{ waitMs: 3_000 }, { fault: 'server_error' }],
      [open, { waitMs: 9_000 }],
    ])
    expect([wordsAt, end?.report?.faults]).toEqual([6_000, ['server_error', 'no_text']])
  })

  test('M6 20 s without a word, whatever the pings, cut an answer that had begun', async () => {
    const { end, outputs } = await hearModel([
      [words, { waitMs: 15_000 }, { type: 'pulse' }, { waitMs: 15_000 }, words],
    ])
    expect(end).toMatchObject({ state: 'cut', report: { faults: ['stalled'] } })
    expect(outputs.at(-1)?.at).toBe(20_000)
  })

  test('M6 words without end are cut after 60 s', async () => {
    const endless = Array.from({ length: 40 }, () => [words, { waitMs: 5_000 }]).flat()
    const { end, outputs } = await hearModel([endless])
    expect(end).toMatchObject({ state: 'cut', report: { faults: ['too_long'] } })
    expect(outputs.at(-1)?.at).toBe(60_000)
  })

  test('M7 a model that does not heed its signal is left behind', async () => {
    const ask = async function* () {
      yield open
      await new Promise(() => undefined)
    }
    expect((await hearModel([], { ask })).text).toBe(QUOTED)
  })

  test('M8 a takeover ends the call at once and is no fault', async () => {
    const manual = manualClock()
    const visitor = new AbortController()
    const breaker = createBreaker(manual.now)
    let abortedAt = -1
    const settled: unknown[] = []
    const heard = hearModel([], {
      manual,
      breaker,
      request: { signal: visitor.signal },
      budget: { reserve: () => ({ settle: (spent) => settled.push(spent) }) },
      ask: async function* (_request, signal) {
        signal.addEventListener('abort', () => (abortedAt = manual.now()))
        yield words
        manual.after(1_000, () => visitor.abort(new Error('taken over')))
        await new Promise(() => undefined)
      },
    })
    const { error, ends, text } = await heard
    expect([String(error), ends, text, abortedAt]).toEqual(['Error: taken over', [], 'Within a day', 1_000])
    expect(settled).toMatchObject([{ usage: { output: 0 } }])
  })
})

test('M8 answers that the visitor’s side ended, speaking or waiting, leave the way to the model open', async () => {
  const manual = manualClock()
  const site = { manual, breaker: createBreaker(manual.now), listenMs: 100 }
  for (let time = 0; time < 6; time++) {
    const signal = AbortSignal.abort(new Error('withdrawn'))
    expect(String((await hearModel([[words]], { ...site, request: { signal } })).error)).toContain(
      'withdrawn',
    )
  }
  const visitor = new AbortController()
  manual.after(50, () => visitor.abort(new Error('withdrawn')))
  const waiting = await hearModel([[{ fault: 'overloaded' }]], {
    ...site,
    request: { signal: visitor.signal },
  })
  expect([String(waiting.error), waiting.outputs]).toEqual(['Error: withdrawn', []])
  expect((await hearModel([[words, answered]], site)).text).toBe('Within a day')
})

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

test('M3 a citation waits for its words, and goes with them when they never come', async () => {
  const citation = cite(1, passage('cancel', 'Cancel', 'In a day.'), 'In a day.', 'In a day.')
  const half = async function* () {
    yield { type: 'citation' as const, citation }
    throw new ModelFault('cut_off', 'Gone.')
  }
  const before = await hearModel([[]], { ground: half })
  expect(before.outputs.filter(({ type }) => type === 'citation')).toMatchObject([
    { citation: { quote: QUOTED.slice(0, -4) } },
  ])
  const whole = async function* () {
    yield { type: 'citation' as const, citation }
    yield { type: 'delta' as const, text: 'In a day.[^1]' }
    yield answered
  }
  const { outputs } = await hearModel([[]], { ground: whole })
  expect(outputs.map(({ type }) => type)).toEqual(['citation', 'delta', 'done'])
})

describe('what a model ends with', () => {
  const back = (question: string, ...choices: string[]): ModelPart => {
    const clarify = { question, choices }
    return { type: 'end', ending: { kind: 'no_answer', reason: 'both fit', missing: 'which', clarify } }
  }

  test('M10 a question back comes with its replies, at most three that fit on a button', async () => {
    const one = back('A return or a cancellation?', 'A return', '', 'A cancellation', 'An exchange')
    const { text, end } = await hearModel([[open, one]])
    expect(text).toBe('A return or a cancellation?')
    expect(end).toMatchObject({ tier: 1, choices: ['A return', 'A cancellation'] })
    const long = await hearModel([[open, back('Which?', 'x'.repeat(81), 'A return')]])
    expect(long.end?.choices).toEqual(['A return'])
  })

  test('M10 a question back and its replies are checked like the rest of a model’s text', async () => {
    const withoutDigits = (parts: AsyncIterable<ModelPart>) => dropping(/\d/, ungrounded(parts))
    const { text, end } = await hearModel([[open, back('Which?', 'A return', 'Within 9 days')]], {
      ground: withoutDigits,
    })
    expect([text, end?.choices]).toEqual(['Which?', ['A return']])
    expect(
      (await hearModel([[open, back('Did you pay 9?', 'Yes')]], { ground: withoutDigits })).end?.tier,
    ).toBe(3)
  })

  test('M10 a reply of which a part may not go out is none', async () => {
    const half = back('Which of the two?', 'A return', 'Thank you. It takes 9 days.')
    const { end } = await hearModel([[open, half]], { ground })
    expect(end?.choices).toEqual(['A return'])
  })

  test('M10 without an answer it says so and a person is offered', async () => {
    const ending = { kind: 'no_answer' as const, reason: 'not there', missing: 'prices' }
    const { text, end } = await hearModel([[open, { type: 'end', ending }]])
    expect([text.startsWith('I don’t know.'), end?.tier]).toEqual([true, 3])
  })

  test('M10 a handoff is told and carries its reason and what the matter is', async () => {
    const ending = { kind: 'handoff' as const, reason: 'sensitive', summary: 'A death in the family.' }
    const { text, end } = await hearModel([[open, words, { type: 'end', ending }]])
    expect(text).toBe('Within a day\n\nI am passing this conversation to a person.')
    expect(end?.handoff).toMatchObject({
      reason: 'sensitive',
      summary: 'A death in the family.',
      when: 'now',
    })
  })

  test('M11 where nothing that it stated could go out, quotes follow', async () => {
    const withheld = [{ text: 'It takes 9 days.', reason: 'number' as const }]
    const { text, end } = await hearModel([[]], {
      ground: async function* () {
        yield { type: 'delta', text: 'Happy to help.' }
        yield { type: 'checked', checked: { sentences: 2, facts: 1, withheld } }
        yield { type: 'end', ending: { kind: 'answered' } }
      },
    })
    expect(text).toBe(`Happy to help.\n\n${QUOTED}`)
    expect(end).toMatchObject({
      engine: 'extractive',
      report: { insteadOfModel: 'withheld', checked: { withheld } },
    })
  })
})
