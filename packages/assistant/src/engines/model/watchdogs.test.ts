import { describe, expect, test } from 'vitest'
import { manualClock } from '../../testing/manual-clock.ts'
import { hearModel } from '../../testing/model-answer.ts'
import { answered, open, QUOTED, words } from '../../testing/model-parts.ts'
import { createBreaker } from './breaker.ts'

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
