import type { ConversationId, Suggestion, SuggestionId } from '@baton/contracts'
import { expect, it } from 'vitest'
import { createDrafts } from '../state/drafts.ts'
import { me } from '../state/inbox-fixtures.ts'
import { internalIn, takeBack, takeUp } from './take-up.ts'

const conversationId = 'cnv_a' as ConversationId

function suggestion(text: string, more: Partial<Suggestion> = {}): Suggestion {
  const id = 'sug_a' as SuggestionId
  return {
    id,
    conversationId,
    agentId: me,
    kind: 'reply',
    text,
    sources: [],
    engine: 'x',
    createdAt: 0,
    ...more,
  }
}

const source = (title: string, audience: 'public' | 'internal') =>
  ({ audience, citation: { n: 1, title } }) as Suggestion['sources'][number]

it('a suggested reply comes under what was typed, without the numbers of its sources', () => {
  const drafts = createDrafts(null, me)
  drafts.write(conversationId, { text: 'Hi Mara,' })
  takeUp(drafts, conversationId, suggestion('Within 60 days.[^1]'))
  expect(drafts.read(conversationId).text).toBe('Hi Mara,\n\nWithin 60 days.')
})

it('other words take the place of what was typed, and a click brings it back', () => {
  const drafts = createDrafts(null, me)
  drafts.write(conversationId, { text: 'Yes.' })
  takeUp(drafts, conversationId, suggestion('Ja.', { kind: 'translate' }))
  expect(drafts.read(conversationId).text).toBe('Ja.')
  takeBack(drafts, conversationId)
  expect(drafts.read(conversationId)).toMatchObject({ text: 'Yes.', taken: [] })
})

it('a draft keeps the internal articles that it rests on, until it is empty', () => {
  const drafts = createDrafts(null, me)
  const sources = [source('Poles', 'internal'), source('Returns', 'public'), source('Poles', 'internal')]
  takeUp(drafts, conversationId, suggestion('For free.', { sources }))
  takeUp(drafts, conversationId, suggestion('Free.', { kind: 'shorter' }))
  expect(internalIn(drafts.read(conversationId).taken ?? [])).toEqual(['Poles'])
  drafts.write(conversationId, { text: '' })
  expect(drafts.read(conversationId).taken).toBeUndefined()
})
