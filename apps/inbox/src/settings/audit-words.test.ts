import type { AgentId, AuditEntry } from '@baton/contracts'
import { expect, test } from 'vitest'
import { auditBy, auditConversation, auditDetails, auditWords } from './audit-words.ts'

const entry = (change: Partial<AuditEntry>): AuditEntry => ({
  n: 1,
  at: 0,
  by: { agentId: 'agt_ana' as AgentId, name: 'Ana' },
  action: 'settings.changed',
  about: null,
  details: {},
  hash: 'a',
  ...change,
})

test('changed settings are listed one a line', () => {
  const line = entry({
    details: { changed: ['origins: [] → ["https://a.example"]', 'testMode: true → false'] },
  })
  expect([auditBy(line), auditWords(line)]).toEqual(['Ana', 'Changed settings'])
  expect(auditDetails(line)).toEqual(['origins: [] → ["https://a.example"]', 'testMode: true → false'])
})

test('what a line is about comes before its details, and the operator needs no name', () => {
  const line = entry({
    by: null,
    action: 'message.revealed',
    about: 'msg_1',
    details: { conversation: 'cnv_1', placeholders: ['[card 1]', '[iban 1]'] },
  })
  expect(auditBy(line)).toBe('The operator')
  expect(auditDetails(line)).toEqual(['msg_1', '[card 1], [iban 1]'])
  expect(auditConversation(line)).toBe('cnv_1')
})

test('who did it is not said twice', () => {
  const line = entry({ action: 'agent.joined', about: 'agt_ana', details: { name: 'Ana', role: 'owner' } })
  expect(auditDetails(line)).toEqual(['role: owner'])
  expect(auditConversation(line)).toBeNull()
})
