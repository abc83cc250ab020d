import { AgentId, SiteId } from '@baton/contracts'
import { expect, test } from 'vitest'
import { user } from './database/schema/staff.ts'
import { twoFactor } from './database/schema/strong.ts'
import { listSecurityEvents } from './rows/security-events.ts'
import { hasSecondFactor } from './rows/staff.ts'
import { joinedAgent, testDirectory } from './test-directory.ts'

test('each change of rights raises the generation, on that site only', async () => {
  const { directory } = testDirectory()
  const { site, agent } = await joinedAgent(directory)
  const other = await directory.createSite({ name: 'Boats' })
  const { agentId } = agent
  await directory.addMembership({ agentId, siteId: other.id, role: 'viewer' })
  const changed = await directory.changeRole({ agentId, siteId: site.id, role: 'admin' })
  expect(changed).toEqual({ agentId, siteId: site.id, role: 'admin', generation: 2 })
  expect(await directory.membershipOf(agentId, other.id)).toMatchObject({ role: 'viewer', generation: 1 })
})

test('an agent who left serves the site no more', async () => {
  const { directory } = testDirectory()
  const { site, agent } = await joinedAgent(directory)
  expect((await directory.removeMembership(agent.agentId, site.id)).generation).toBe(2)
  expect(await directory.membershipOf(agent.agentId, site.id)).toBeNull()
  expect(await directory.listAgents(site.id)).toEqual([])
  expect(await directory.sitesOf(agent.agentId)).toEqual([])
  const gone = { code: 'agent.not_found' }
  await expect(directory.removeMembership(agent.agentId, site.id)).rejects.toMatchObject(gone)
  const change = directory.changeRole({ agentId: agent.agentId, siteId: site.id, role: 'owner' })
  await expect(change).rejects.toMatchObject(gone)
})

test('an agent who comes back gets a generation that no old grant has', async () => {
  const { directory } = testDirectory()
  const { site, agent } = await joinedAgent(directory)
  await directory.removeMembership(agent.agentId, site.id)
  const back = await directory.addMembership({ agentId: agent.agentId, siteId: site.id, role: 'agent' })
  expect(back.generation).toBe(3)
  expect(await directory.listAgents(site.id)).toHaveLength(1)
})

test('agents are listed per site with name and address', async () => {
  const { directory } = testDirectory()
  const ana = await joinedAgent(directory, 'Ana')
  const ben = await joinedAgent(directory, 'Ben', 'owner')
  expect(await directory.listAgents(ana.site.id)).toEqual([
    {
      agentId: ana.agent.agentId,
      siteId: ana.site.id,
      role: 'agent',
      generation: 1,
      name: 'Ana',
      email: 'ana@shop.example',
    },
  ])
  const { id, name } = ben.site
  expect(await directory.sitesOf(ben.agent.agentId)).toEqual([{ id, name, role: 'owner' }])
  expect(await directory.membershipOf(ana.agent.agentId, ben.site.id)).toBeNull()
})

test('a membership needs a site and an agent that exist', async () => {
  const { directory } = testDirectory()
  const { site, agent } = await joinedAgent(directory)
  const role = 'agent' as const
  const noSite = directory.addMembership({ agentId: agent.agentId, siteId: SiteId.parse('site_x'), role })
  await expect(noSite).rejects.toMatchObject({ code: 'site.not_found' })
  const nobody = directory.addMembership({ agentId: AgentId.parse('agt_x'), siteId: site.id, role })
  await expect(nobody).rejects.toMatchObject({ code: 'agent.not_found' })
})

test('staff are found by address in any case', async () => {
  const { directory } = testDirectory()
  expect(await directory.hasStaff()).toBe(false)
  await joinedAgent(directory)
  expect(await directory.hasStaff()).toBe(true)
  expect(await directory.findAgent(' ANA@shop.example ')).toMatchObject({ name: 'Ana' })
  expect(await directory.findAgent('eve@shop.example')).toBeNull()
})

test('an owner is whoever owns a site now, each once', async () => {
  const { directory } = testDirectory()
  const { site, agent } = await joinedAgent(directory, 'Ana', 'owner')
  const { agent: ben } = await joinedAgent(directory, 'Ben', 'admin')
  const other = await directory.createSite({ name: 'Boats' })
  const { agentId } = agent
  await directory.addMembership({ agentId, siteId: other.id, role: 'owner' })
  expect(await directory.listOwners()).toEqual([agentId])
  await directory.addMembership({ agentId: ben.agentId, siteId: other.id, role: 'owner' })
  await directory.removeMembership(agentId, other.id)
  await directory.addMembership({ agentId: ben.agentId, siteId: site.id, role: 'owner' })
  await directory.changeRole({ agentId, siteId: site.id, role: 'agent' })
  expect(await directory.listOwners()).toEqual([ben.agentId])
})

test('who has lost their second factor is given none, and every grant of theirs ends', async () => {
  const { directory, clock } = testDirectory()
  const { site, agent } = await joinedAgent(directory)
  const { agentId, email } = agent
  const { db } = directory
  db.update(user).set({ twoFactorEnabled: true }).run()
  db.insert(twoFactor).values({ id: 'f', secret: 's', backupCodes: 'b', userId: agentId }).run()
  const done = await directory.resetSecondFactor(` ${email.toUpperCase()}`)
  expect(done).toMatchObject({ agentId, memberships: [{ siteId: site.id, generation: 2 }] })
  expect([hasSecondFactor(db, agentId), db.select().from(twoFactor).all()]).toEqual([false, []])
  expect(listSecurityEvents(db, agentId)[0]).toMatchObject({ kind: 'second_factor_reset', at: clock.now })
  const nobody = directory.resetSecondFactor('nobody@shop.example')
  await expect(nobody).rejects.toMatchObject({ code: 'agent.not_found' })
})

test('a site keeps an owner: the last one neither leaves nor becomes less', async () => {
  const { directory } = testDirectory()
  const { site, agent } = await joinedAgent(directory, 'Ana', 'owner')
  const { agentId } = agent
  const last = { code: 'agent.last_owner' }
  await expect(directory.removeMembership(agentId, site.id)).rejects.toMatchObject(last)
  await expect(directory.changeRole({ agentId, siteId: site.id, role: 'admin' })).rejects.toMatchObject(last)
  const ben = await joinedAgent(directory, 'Ben')
  await directory.addMembership({ agentId: ben.agent.agentId, siteId: site.id, role: 'owner' })
  await directory.removeMembership(agentId, site.id)
  const benLeaves = directory.removeMembership(ben.agent.agentId, site.id)
  await expect(benLeaves).rejects.toMatchObject(last)
})

test('an invitation is listed until it is used, has ended or is withdrawn, at its site alone', async () => {
  const { directory } = testDirectory()
  const { site } = await joinedAgent(directory)
  const other = await directory.createSite({ name: 'Boats' })
  const invite = { purpose: 'invite', siteId: site.id, role: 'viewer' } as const
  const { token } = await directory.createLink({ ...invite, email: 'eve@shop.example' })
  await directory.createLink({ ...invite, email: 'late@shop.example', ttlMs: 0 })
  const [entry, ...others] = await directory.listInvitations(site.id)
  expect([entry?.email, entry?.role, others]).toEqual(['eve@shop.example', 'viewer', []])
  const id = entry?.id ?? ''
  const gone = { code: 'invitation.not_found' }
  await expect(directory.withdrawInvitation({ siteId: other.id, id })).rejects.toMatchObject(gone)
  await directory.withdrawInvitation({ siteId: site.id, id })
  expect(await directory.listInvitations(site.id)).toEqual([])
  await expect(directory.readLink(token)).rejects.toMatchObject({ code: 'staff.link_invalid' })
  await expect(directory.withdrawInvitation({ siteId: site.id, id })).rejects.toMatchObject(gone)
})
