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

test('a question that stands alone is searched as it is', async () => {
  const { queries, searchedFor } = await searched(
    'Which payment methods does the Berlin store accept?',
    history,
  )
  expect(queries).toEqual(['Which payment methods does the Berlin store accept?'])
  expect(searchedFor).toBe(queries[0])
})

describe('a follow-up', () => {
  test('is completed with the question that it leans on and the page that answered it', async () => {
    const { queries, searchedFor } = await searched('and for members?', history)
    expect(queries).toEqual([
      'do I have to return something? and for members?',
      'and for members?',
      'Return something and for members?',
    ])
    expect(searchedFor).toBe('how long do I have to return something? and for members?')
  })
  test('of a follow-up goes back to the question that stands alone, past small talk', async () => {
    const turns: Turn[] = [
      ...history,
      { author: 'visitor', text: 'and for members?' },
      { author: 'assistant', text: '90 days', tier: 1, sources: [] },
      { author: 'visitor', text: 'thanks' },
    ]
    const { searchedFor } = await searched('what about boots?', turns)
    expect(searchedFor).toBe('how long do I have to return something? and for members? what about boots?')
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
    expect(passages.at(-1)?.coverage).toBe(0.4)
  })
})
