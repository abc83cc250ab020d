import { createHash } from 'node:crypto'
import { SiteId } from '@baton/contracts'
import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { joinedAgent, testDirectory } from './test-directory.ts'

const HOUR_MS = 3_600_000
const invalid = { code: 'staff.link_invalid' }
const ana = { name: 'Ana', email: 'Ana@Shop.example', password: 'correct horse' }

test('an invitation says what it is for and makes an agent of the site', async () => {
  const { directory } = testDirectory()
  const site = await directory.createSite({ name: 'Tents' })
  const { token } = await directory.createLink({ purpose: 'invite', siteId: site.id, email: ana.email })
  expect(await directory.readLink(token)).toMatchObject({
    purpose: 'invite',
    email: 'ana@shop.example',
    siteName: 'Tents',
    role: 'agent',
  })
  const accepted = await directory.acceptLink({ ...ana, token, email: 'eve@shop.example' })
  expect(accepted).toMatchObject({ name: 'Ana', email: 'ana@shop.example' })
  expect(accepted.agentId).toMatch(/^agt_[0-9a-z]{20}$/)
  expect(await directory.membershipOf(accepted.agentId, site.id)).toEqual(accepted.memberships[0])
})

test('a set-up link makes the owner of every site there is', async () => {
  const { directory } = testDirectory()
  const one = await directory.createSite({ name: 'Tents' })
  const two = await directory.createSite({ name: 'Boats' })
  const { token } = await directory.createLink({ purpose: 'setup' })
  const { agentId } = await directory.acceptLink({ ...ana, token })
  const served = await directory.sitesOf(agentId)
  expect(served.map((entry) => entry.role)).toEqual(['owner', 'owner'])
  expect(served.map((entry) => entry.id).sort()).toEqual([one.id, two.id].sort())
})

test('the first set-up link that is used makes the others worthless', async () => {
  const { directory } = testDirectory()
  const first = await directory.createLink({ purpose: 'setup' })
  const second = await directory.createLink({ purpose: 'setup' })
  await directory.acceptLink({ ...ana, token: second.token })
  const late = directory.acceptLink({ ...ana, email: 'eve@shop.example', token: first.token })
  await expect(late).rejects.toMatchObject(invalid)
})

test('of two who use one link at the same time one wins', async () => {
  const { directory } = testDirectory()
  const site = await directory.createSite({ name: 'Tents' })
  const { token } = await directory.createLink({ purpose: 'invite', siteId: site.id })
  const results = await Promise.allSettled([
    directory.acceptLink({ ...ana, token }),
    directory.acceptLink({ ...ana, email: 'ben@shop.example', token }),
  ])
  expect(results.map((result) => result.status).sort()).toEqual(['fulfilled', 'rejected'])
  const lost = results.find((result) => result.status === 'rejected')
  expect(lost?.reason).toMatchObject(invalid)
  expect(await directory.listAgents(site.id)).toHaveLength(1)
})

test('a link is good once, for its time, and nobody can guess one', async () => {
  const { directory, clock } = testDirectory()
  const site = await directory.createSite({ name: 'Tents' })
  const invite = await directory.createLink({ purpose: 'invite', siteId: site.id })
  const setup = await directory.createLink({ purpose: 'setup' })
  expect(invite.expiresAt - clock.now).toBe(7 * 24 * HOUR_MS)
  expect(setup.expiresAt - clock.now).toBe(HOUR_MS)
  clock.now = setup.expiresAt
  await expect(directory.readLink(setup.token)).rejects.toMatchObject(invalid)
  await expect(directory.acceptLink({ ...ana, token: setup.token })).rejects.toMatchObject(invalid)
  await directory.acceptLink({ ...ana, token: invite.token })
  await expect(directory.readLink(invite.token)).rejects.toMatchObject(invalid)
  await expect(directory.readLink('made-up')).rejects.toMatchObject(invalid)
})

test('only the hash of a token is stored', async () => {
  const { directory } = testDirectory()
  const { token } = await directory.createLink({ purpose: 'setup' })
  expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/)
  const rows = directory.db.all<Record<string, unknown>>(sql`select * from link`)
  expect(rows[0]?.tokenHash).toBe(createHash('sha256').update(token).digest('hex'))
  expect(JSON.stringify(rows)).not.toContain(token)
})

test('an address that has an account gets no second one, and the link stays good', async () => {
  const { directory } = testDirectory()
  const { site } = await joinedAgent(directory)
  const taken = { code: 'staff.email_taken' }
  const asked = directory.createLink({ purpose: 'invite', siteId: site.id, email: ana.email })
  await expect(asked).rejects.toMatchObject(taken)
  const { token } = await directory.createLink({ purpose: 'invite', siteId: site.id })
  await expect(directory.acceptLink({ ...ana, token })).rejects.toMatchObject(taken)
  const accepted = await directory.acceptLink({ ...ana, token, email: 'ben@shop.example' })
  expect(accepted.email).toBe('ben@shop.example')
})

test('an account needs a name and an address; without them the link stays good', async () => {
  const { directory } = testDirectory()
  const { token } = await directory.createLink({ purpose: 'setup' })
  for (const part of [{ name: 'Ana' }, { email: ana.email }, { name: '  ', email: ana.email }]) {
    const lacking = directory.acceptLink({ token, password: ana.password, ...part })
    await expect(lacking).rejects.toMatchObject({ code: 'request.invalid' })
  }
  expect(await directory.hasStaff()).toBe(false)
  await directory.acceptLink({ ...ana, token })
})

test('a reset raises the generation of every membership of its agent and of no one else', async () => {
  const { directory } = testDirectory()
  const { site, agent } = await joinedAgent(directory, 'Ana')
  const ben = await joinedAgent(directory, 'Ben')
  await directory.addMembership({ agentId: agent.agentId, siteId: ben.site.id, role: 'viewer' })
  const { token } = await directory.createLink({ purpose: 'reset', email: ana.email })
  const accepted = await directory.acceptLink({ token, password: 'another horse' })
  expect(accepted.agentId).toBe(agent.agentId)
  expect(accepted.memberships.map((each) => each.generation)).toEqual([2, 2])
  expect(await directory.membershipOf(agent.agentId, site.id)).toMatchObject({ generation: 2 })
  expect(await directory.membershipOf(ben.agent.agentId, ben.site.id)).toMatchObject({ generation: 1 })
})

test('no link is made for somebody or something that is not there', async () => {
  const { directory } = testDirectory()
  const reset = directory.createLink({ purpose: 'reset', email: 'eve@shop.example' })
  await expect(reset).rejects.toMatchObject({ code: 'agent.not_found' })
  const siteless = directory.createLink({ purpose: 'invite' })
  await expect(siteless).rejects.toMatchObject({ code: 'request.invalid' })
  const nowhere = directory.createLink({ purpose: 'invite', siteId: SiteId.parse('site_x') })
  await expect(nowhere).rejects.toMatchObject({ code: 'site.not_found' })
})
