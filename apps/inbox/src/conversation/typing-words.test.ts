import type { AgentId } from '@baton/contracts'
import { expect, test } from 'vitest'
import type { Typist } from '../state/typing.ts'
import { typingInWords } from './typing-words.ts'

const ben: Typist = { author: { kind: 'agent', agentId: 'agt_ben' as AgentId, name: 'Ben' }, kind: 'note' }
const visitor: Typist = { author: { kind: 'visitor' }, kind: 'text' }

test('it says who types, and whether the visitor will read it', () => {
  expect(typingInWords([visitor], 'Mara')).toBe('Mara is typing…')
  expect(typingInWords([{ ...ben, kind: 'text' }], 'Mara')).toBe('Ben is typing a reply…')
  expect(typingInWords([visitor, ben], 'Mara')).toBe('Mara is typing… · Ben is writing a note…')
})
