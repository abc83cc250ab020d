import type { TokenUsage } from '@baton/contracts'
import { quoting, startStandIn } from '@baton/model-stand-in'
import { expect, test } from 'vitest'
import type { Turn } from '../../assistant.ts'
import type { Engine, EngineRequest } from '../../engine.ts'
import { manualClock } from '../../testing/manual-clock.ts'
import { returns } from '../../testing/passages.ts'
import { scriptedModel, ungrounded } from '../../testing/scripted-model.ts'
import { claudeEngines } from '../claude/claude-engines.ts'
import { PLAIN_PERSONA } from '../claude/request-body.ts'
import { rewriteWithClaude } from '../claude/rewrite.ts'
import { extractive } from '../extractive.ts'
import { createBreaker } from './breaker.ts'
import { modelEngine } from './model-engine.ts'
import { ModelFault } from './model-part.ts'
import { rewriting, type Spent } from './rewriting.ts'

const history: Turn[] = [{ author: 'visitor', text: 'How long do I have to return something?' }]
const question = { question: 'and for members?', history }
const request: EngineRequest = { ...question, searchedFor: '', language: 'en', passages: [] }
const model = 'claude-haiku-5-5'
const usage: TokenUsage = { input: 300, cacheRead: 0, cacheWrite: 0, output: 20 }
const rewrite = async () => ({ query: 'return time for members', model, usage })
const { signal } = new AbortController()
const breaker = createBreaker(() => 0)

test('what rewriting a follow-up took is in the cost of its answer', async () => {
  const clock = manualClock()
  const { ask } = scriptedModel(clock, [
    { type: 'text', text: 'Yes' },
    { type: 'usage', model, usage: { ...usage, input: 1_000, output: 100 } },
    { type: 'end', ending: { kind: 'answered' } },
  ])
  const engine = modelEngine({ ask, ground: ungrounded, fallback: extractive, breaker, clock, rewrite })
  expect(await engine.rewrite?.(question, signal)).toBe('return time for members')
  for await (const output of engine.answer(request))
    if (output.type === 'done')
      expect(output.report).toMatchObject({ usage: { input: 1_300, output: 120 }, costMicros: 190 })
})

test('of the engine that is loaded later too', async () => {
  const standIn = await startStandIn((asked) =>
    asked.tools.length > 0 ? quoting(asked) : [{ text: 'return time for members' }],
  )
  const newAnswer = claudeEngines({ apiKey: 'key', baseUrl: standIn.url }).newSite()
  const outputTokens = async (engine: Engine) => {
    for await (const output of engine.answer({ ...request, passages: [returns] }))
      if (output.type === 'done') return output.report?.usage.output
  }
  const rewritten = newAnswer()
  await rewritten.rewrite?.(question, signal)
  expect(await outputTokens(rewritten)).toBeGreaterThan((await outputTokens(newAnswer())) ?? 0)
  await standIn.close()
})

test('one that is broken off untold counts as its estimated prompt, one that fails as nothing', async () => {
  const spent: Spent[] = []
  const leave = new AbortController()
  const late = rewriting(
    () => new Promise((_, no) => leave.signal.addEventListener('abort', no)),
    { breaker },
    spent,
  )
  const waiting = late(question, leave.signal)
  leave.abort()
  await expect(waiting).rejects.toBeDefined()
  const failing = async () => Promise.reject(new ModelFault('overloaded', 'Busy.'))
  await expect(rewriting(failing, { breaker }, spent)(question, signal)).rejects.toThrow('Busy.')
  expect(spent[0]?.usage.input).toBeGreaterThan(200)
  expect(spent[1]?.usage.input).toBe(0)
})

test('it is left out over the budget and while the model is left alone', async () => {
  const spent: Spent[] = []
  const ill = createBreaker(() => 0)
  for (let fault = 0; fault < 5; fault++) ill.admit()?.settle('failed')
  expect(await rewriting(rewrite, { breaker: ill }, spent)(question, signal)).toBeNull()
  const budget = { reserve: () => null }
  expect(await rewriting(rewrite, { breaker, budget }, spent)(question, signal)).toBeNull()
  expect(spent).toEqual([])
})

test('it leaves the answer its reservation', async () => {
  let reserved = 0
  const budget = {
    reserve: (tokens: number) => {
      reserved += tokens
      return { settle: () => (reserved -= tokens) }
    },
  }
  await rewriting(rewrite, { breaker, budget }, [])(question, signal)
  expect(reserved).toBe(0)
})

test('Claude’s smallest model rewrites for Claude, another server’s own model for that server', async () => {
  const standIn = await startStandIn([{ text: 'return time for members' }])
  const ask = rewriteWithClaude({ apiKey: 'key', baseUrl: standIn.url })
  for (const name of ['claude-sonnet-5-5', 'llama-4'])
    await ask({ ...question, persona: { ...PLAIN_PERSONA, model: name } }, signal)
  await standIn.close()
  expect(standIn.requests.map(({ body }) => [body.model, body.thinking])).toEqual([
    [model, { type: 'disabled' }],
    ['llama-4', undefined],
  ])
})
