import { expect, it } from 'vitest'
import { conversation, me, message, tom } from './inbox-fixtures.ts'
import { isMention } from './mentions.ts'

const note = (text: string, agentId = tom) =>
  message('1', conversation('a'), { kind: 'note', text, author: { kind: 'agent', agentId, name: 'Tom' } })
const mentions = (text: string, by = tom) => isMention(note(text, by), { agentId: me, name: 'Ana' })

it('a note mentions who is named whole, and nobody mentions themselves', () => {
  expect(mentions('@Ana can you look?')).toBe(true)
  expect(mentions('Look, @Ana')).toBe(true)
  expect(mentions('@Anastasia knows')).toBe(false)
  expect(mentions('Ana knows')).toBe(false)
  expect(mentions('@Ana remember', me)).toBe(false)
})
