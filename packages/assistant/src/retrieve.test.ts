import { describe, expect, test } from 'vitest'
import type { SearchQuery, Turn } from './assistant.ts'
import { retrieve } from './retrieve.ts'
import { delivery, passage, returns } from './testing/passages.ts'
import { understand } from './understand.ts'

const history: Turn[] = [
  { author: 'visitor', text: 'how long do I have to return something?' },
  { author: 'assistant', text: '60 days[^1]', tier: 1, sources: ['Return something'] },
]

async function searched(text: string, turns: Turn[], find = (_: SearchQuery) => [returns]) {
  const question = { text, history: turns, language: 'en' }
  const queries: string[] = []
  const found = await retrieve(question, understand(question), (query) => {
    queries.push(query.text)
    return find(query)
  })
  return { queries, ...found }
}

test('a question on another subject is searched as it is, and completed only beside that', async () => {
  const question = 'Which payment methods does the Berlin store accept?'
  const stores = passage('stores', 'Stores', 'The Berlin store accepts cards.')
  const { queries, searchedFor, passages } = await searched(question, history, ({ text }) =>
    text === question ? [stores] : [{ ...returns, coverage: 0.4 }],
  )
  expect(queries).toEqual([question, `return ${question}`])
  expect(searchedFor).toBe(question)
  expect(passages.map(({ articleId }) => articleId)).toEqual(['stores', 'returns'])
})

test('a question that one passage holds with what was said before goes on from it', async () => {
  const { searchedFor } = await searched('Which items are left out?', history)
  expect(searchedFor).toBe('return Which items are left out?')
})

describe('a follow-up', () => {
  test('is completed with the words that it leans on and searched under the page that answered', async () => {
    const { queries, searchedFor } = await searched('and for members?', history)
    expect(queries).toEqual([
      'and for members?',
      'return and for members?',
      'Return something and for members?',
    ])
    expect(searchedFor).toBe('return and for members?')
  })
  test('of a follow-up goes back to the question that stands alone, past small talk', async () => {
    const turns: Turn[] = [
      ...history,
      { author: 'visitor', text: 'and for members?' },
      { author: 'assistant', text: '90 days', tier: 1, sources: [] },
      { author: 'visitor', text: 'thanks' },
    ]
    const { searchedFor } = await searched('what about boots?', turns)
    expect(searchedFor).toBe('return members what about boots?')
  })
  test('with nothing before it is searched as it is', async () => {
    expect((await searched('and for members?', [])).queries).toEqual(['and for members?'])
  })
  test('ranks what both searches found first, and trusts the short question less', async () => {
    const other = passage('club', 'Trail Club', 'Members get points.', { coverage: 0.8 })
    const { passages } = await searched('and for members?', history, ({ text }) =>
      text === 'and for members?' ? [other, returns] : [delivery, returns],
    )
    expect(passages.map(({ articleId }) => articleId)).toEqual(['returns', 'delivery', 'club'])
    expect(passages.at(-1)?.coverage).toBeCloseTo(0.8 * 0.3)
  })
})
