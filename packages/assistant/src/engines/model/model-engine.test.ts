import { ModelFaultKind } from '@baton/contracts'
import { describe, expect, test } from 'vitest'
import { cite } from '../../cite.ts'
import { ground } from '../../grounding/ground.ts'
import { hearModel } from '../../testing/model-answer.ts'
import { answered, open, QUOTED, used, words } from '../../testing/model-parts.ts'
import { passage } from '../../testing/passages.ts'
import { ungrounded } from '../../testing/scripted-model.ts'
import { FAULT_RULES } from './fault-rules.ts'
import type { GroundedPart } from './grounded-part.ts'
import { type AskModel, ModelFault, type ModelPart } from './model-part.ts'

async function* dropping(pattern: RegExp, parts: AsyncIterable<GroundedPart>) {
  for await (const part of parts) if (part.type !== 'delta' || !pattern.test(part.text)) yield part
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
