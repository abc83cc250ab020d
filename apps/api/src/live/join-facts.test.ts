import type { StoredFact } from '@baton/contracts'
import { createVisitorSession, startConversation } from '@baton/desk'
import { openMemorySite } from '@baton/store/node'
import { expect, test } from 'vitest'
import { randomTokens } from '../random-tokens.ts'
import { newClientId } from '../testing/test-visitor.ts'
import { toStaffFact } from './join-facts.ts'

test('a fact that a hundred agents hear is joined with its rows once', () => {
  const store = openMemorySite()
  const heard: StoredFact[] = []
  store.onCommitted((facts) => heard.push(...facts))
  const { visitorId } = createVisitorSession(store, randomTokens, {})
  startConversation(store, {
    visitorId,
    clientId: newClientId() as never,
    message: { clientId: newClientId() as never, text: 'Hello' },
  })
  expect(heard.length).toBeGreaterThan(0)
  for (const fact of heard) {
    const first = toStaffFact(store, fact)
    expect(first.type).toBe(fact.fact.type)
    for (let agent = 1; agent < 100; agent += 1) expect(toStaffFact(store, fact)).toBe(first)
  }
  store.close()
})
