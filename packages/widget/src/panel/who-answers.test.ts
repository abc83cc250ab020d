import type { VisitorConversation } from '@baton/contracts'
import { expect, it } from 'vitest'
import { en } from '../locales/en.ts'
import { whoAnswers } from './who-answers.ts'

const saying = (conversation: Partial<VisitorConversation> | null) =>
  whoAnswers(conversation as VisitorConversation | null, en)

it('is the assistant while no person has the conversation', () => {
  expect(saying(null)).toBe(en.assistant)
  expect(saying({ status: 'open', control: 'assistant' })).toBe(en.assistant)
})

it('is the person who has it, or the wait for one', () => {
  expect(saying({ status: 'open', control: 'agent', agentName: 'Ana' })).toBe('Ana · Support')
  expect(saying({ status: 'open', control: 'queue' })).toBe(en.waiting)
})

it('is the assistant again once it is resolved, whoever had it', () => {
  expect(saying({ status: 'resolved', control: 'agent', agentName: 'Ana' })).toBe(en.assistant)
  expect(saying({ status: 'resolved', control: 'queue' })).toBe(en.assistant)
})
