import type { Agent } from '@baton/contracts'
import { expect, test } from 'vitest'
import { aboutWords, topTwoWords } from './rating-words.ts'

const agents = [{ id: 'agt_ana', name: 'Ana' }] as Agent[]

test('a score is about the assistant, a colleague by name, or people where nobody had come', () => {
  const about = (whom: 'assistant' | 'people', agentId: string | null) =>
    aboutWords({ about: whom, agentId: agentId as never }, agents)
  expect(about('assistant', null)).toBe('the assistant')
  expect(about('people', 'agt_ana')).toBe('Ana')
  expect(about('people', 'agt_gone')).toBe('people')
  expect(about('people', null)).toBe('people')
})

test('a share is said with where it lies, and not at all without answers', () => {
  const none = { answers: 0, byScore: [0, 0, 0, 0, 0], mean: null, topTwo: null, topTwoInterval: null }
  expect(topTwoWords(none)).toBeNull()
  expect(topTwoWords({ ...none, answers: 10, topTwo: 0.8, topTwoInterval: [0.49, 0.943] })).toEqual({
    share: '80 %',
    between: 'between 49 % and 94 %',
  })
})
