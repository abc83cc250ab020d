import { startStandIn } from '@baton/model-stand-in'
import { expect, test } from 'vitest'
import type { Question } from './assistant.ts'
import type { Engine } from './engine.ts'
import { rewriteWithClaude } from './engines/claude/rewrite.ts'
import { extractive } from './engines/extractive.ts'
import { createBreaker } from './engines/model/breaker.ts'
import { rewriting } from './engines/model/rewriting.ts'
import { hear, returns } from './testing/passages.ts'

const followUp: Pick<Question, 'text' | 'history'> = {
  text: 'and for members?',
  history: [
    { author: 'visitor', text: 'how long do I have to return something?' },
    { author: 'assistant', text: '60 days[^1]', tier: 1, sources: ['Return something'] },
  ],
}

async function searched(rewrite: NonNullable<Engine['rewrite']>, question = followUp) {
  const queries: string[] = []
  const { answer } = await hear(
    question,
    ({ text }) => {
      queries.push(text)
      return [returns]
    },
    { ...extractive, rewrite },
  )
  return { queries, searchedFor: answer.record.searchedFor }
}

/** As an answer's engine has it. */
function rewriteAt(baseUrl: string): NonNullable<Engine['rewrite']> {
  const rewrite = rewriteWithClaude({ apiKey: 'key', baseUrl })
  return rewriting(rewrite, { breaker: createBreaker(() => 0) }, [])
}

test("a follow-up is searched in the model's words and in its own", async () => {
  const standIn = await startStandIn([{ text: 'return time for Trail Club members' }])
  const { queries, searchedFor } = await searched(rewriteAt(standIn.url))
  await standIn.close()
  expect(queries).toContain('and for members?')
  expect(searchedFor).toBe('return time for Trail Club members')
  expect(standIn.requests[0]?.body).toMatchObject({ model: 'claude-haiku-5-5', max_tokens: 60 })
})

test('where the rewriting fails, says nothing or takes too long the question is completed without it', async () => {
  const scripts = [
    [{ fault: 'status-529' }],
    [{ text: 'I think that\nthey mean returns.' }],
    [{ text: 'return time for' }, { fault: 'max-tokens' }],
    [{ fault: 'stall-before-output' }],
  ] as const
  for (const script of scripts) {
    const standIn = await startStandIn([...script])
    const { searchedFor } = await searched(rewriteAt(standIn.url))
    await standIn.close()
    expect(searchedFor).toBe('return and for members?')
  }
})

test('a question that leans on nothing is not rewritten', async () => {
  let calls = 0
  const count = async () => {
    calls++
    return null
  }
  await searched(count, { ...followUp, text: 'Which payment methods does the Berlin store accept?' })
  await searched(count, { ...followUp, history: [] })
  expect(calls).toBe(0)
})
