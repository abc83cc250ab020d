import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { accountRules } from '../testing/account-rules.ts'
import { refusalOf } from '../testing/answer-of.ts'
import { type Harness, openHarness } from '../testing/harness.ts'
import { OWN_PAGE } from '../testing/origins.ts'
import { strongSignInRules } from '../testing/strong-sign-in-rules.ts'
import { PASSWORD } from '../testing/test-agent.ts'

describe('signing in, on Node', () => accountRules(openHarness))
describe('codes, passkeys and sessions, on Node', () => strongSignInRules(openHarness))

let harness: Harness
beforeAll(async () => {
  harness = await openHarness()
})
afterAll(() => harness.close())

test('on loopback without TLS the cookie is a plain one', async () => {
  const origin = 'http://localhost:4600'
  const local = await openHarness({ publicOrigin: () => origin })
  const { token } = await local.directory.createLink({
    purpose: 'invite',
    siteId: local.shop.id,
    email: 'ana@shop.example',
  })
  const accepted = await local.call('acceptLink', {
    headers: { ...OWN_PAGE, origin },
    body: { token, name: 'Ana', password: PASSWORD },
  })
  const [cookie] = accepted.headers.getSetCookie()
  expect(cookie).toMatch(/^baton\./)
  expect(cookie).not.toMatch(/secure/i)
  await local.close()
})

test('a new role takes effect with the next grant, and ends the old one as soon as the new is seen', async () => {
  const agent = await harness.agent('admin')
  const { shop, directory } = harness
  const body = { language: 'de' }
  expect((await agent.call('updateSettings', { body })).status).toBe(200)
  await directory.changeRole({ agentId: agent.id, siteId: shop.id, role: 'viewer' })
  const authorization = `Bearer ${await agent.renew()}`
  expect((await agent.call('inbox', { headers: { authorization } })).status).toBe(200)
  expect(await refusalOf(await agent.call('updateSettings', { body, headers: { authorization } }))).toBe(
    '403 staff.forbidden',
  )
  expect(await refusalOf(await agent.call('updateSettings', { body }))).toBe('401 staff.grant_expired')
})

test('who serves no site any more is signed out, and gets no grant', async () => {
  const agent = await harness.agent('agent')
  await harness.directory.removeMembership(agent.id, harness.shop.id)
  const headers = { ...OWN_PAGE, cookie: agent.cookie }
  const response = await harness.call('createGrant', { headers, body: { siteId: harness.shop.id } })
  expect(await refusalOf(response)).toBe('401 staff.sign_in_required')
})
