import { rmSync } from 'node:fs'
import { LOCAL } from '@baton/accounts'
import type { AgentId, SiteId } from '@baton/contracts'
import { findAgent, readSettings } from '@baton/store'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { chooseSite } from '../cli/choose-site.ts'
import { makeSite, openMachines, type TestMachine } from '../testing/machines.ts'

let machines: ReturnType<typeof openMachines>
let home: TestMachine
let b: TestMachine
beforeEach(async () => {
  machines = openMachines()
  home = await machines.start(LOCAL)
  b = await machines.start('b')
  await expect.poll(() => home.directory.listMachines()).toHaveLength(1)
})
afterEach(() => machines.remove())

const nameOf = (machine: TestMachine, id: SiteId) =>
  machine.sites.use(id, ({ store }) => readSettings(store).appearance.name)
const silent = () => {}
const placementOf = async (id: SiteId) => (await home.directory.findSite(id))?.placement

test('new sites go to the machine with the fewest, or to the one that is named, wherever they are made', async () => {
  const first = await makeSite(home, 'One')
  const second = await makeSite(home, 'Two')
  const third = await makeSite(b, 'Three')
  const fourth = await makeSite(b, 'Four', 'b')
  const placed = await Promise.all([first, second, third, fourth].map(({ id }) => placementOf(id)))
  expect(placed).toEqual([LOCAL, 'b', LOCAL, 'b'])
  expect(await nameOf(b, second.id)).toBe('Two')
  expect(await nameOf(home, third.id)).toBe('Three')
  await expect(makeSite(home, 'Five', 'c')).rejects.toThrow('Machine "c" is not known')
  expect(await home.directory.listSites()).toHaveLength(4)
})

test('a command for a site of another machine says to run it there', async () => {
  const { name } = await makeSite(home, 'There', 'b')
  await expect(chooseSite(home, name, silent)).rejects.toThrow('There is on another machine')
  expect(await chooseSite(b, name, silent)).toBe(await chooseSite(b, undefined, silent))
})

test('a machine makes no file for a site that it was not given, however often it is asked', async () => {
  const here = await makeSite(home, 'Here', LOCAL)
  const there = await makeSite(home, 'There', 'b')
  const invented = Array.from({ length: 500 }, (_, n) => `site_invented${n}` as SiteId)
  const refused = async (machine: TestMachine, ids: SiteId[], code: string) => {
    for (const id of ids) await expect(nameOf(machine, id)).rejects.toMatchObject({ code })
  }
  await refused(b, [here.id, ...invented], 'site.elsewhere')
  await refused(home, [there.id], 'site.elsewhere')
  await refused(home, invented, 'site.not_found')
  expect(home.files()).toEqual([`${here.id}.db`])
  expect(b.files()).toEqual([`${there.id}.db`])
  expect([home.sites.openCount, b.sites.openCount]).toEqual([1, 1])
})

test('a site whose file is lost is not begun anew', async () => {
  const { id } = await makeSite(home, 'Tents', LOCAL)
  await home.sites.dismiss(id)
  rmSync(home.folder.siteFile(id))
  await expect(nameOf(home, id)).rejects.toThrow('is missing. Put its newest backup there.')
  expect(home.files()).toEqual([])
})

test('while the directory is down a machine serves its sites and plans their wakes; sign-in waits', async () => {
  const { id } = await makeSite(home, 'Tents', 'b')
  const port = Number(new URL(home.address).port)
  await home.stop()
  await b.stop()
  b = await machines.start('b')
  expect(await nameOf(b, id)).toBe('Tents')
  await b.sites.use(id, (site) => site.write(() => {}))
  expect(await b.directory.nextWakeAt()).not.toBeNull()
  const caller = { address: '192.0.2.1', ownOrigin: 'https://chat.example' }
  const signIn = () => b.staff.sessionOf(new Headers({ cookie: 'baton=1' }), caller, () => {})
  await expect(signIn()).rejects.toMatchObject({ code: 'machine.unreachable' })
  home = await machines.start(LOCAL, port)
  expect(await signIn()).toBeNull()
})

test('a site that was placed elsewhere while its machine was away is let go when it is back', async () => {
  const { id } = await makeSite(home, 'Tents', 'b')
  await b.directory.announceWake(id, 1)
  await b.stop()
  await home.directory.placeSite(id, 'c')
  b = await machines.start('b')
  await expect.poll(() => b.directory.nextWakeAt()).toBeNull()
  await expect(nameOf(b, id)).rejects.toMatchObject({ code: 'site.elsewhere' })
  expect(b.files()).toEqual([`${id}.db`])
})

test('a directory that was restored from an old backup is told what it has forgotten', async () => {
  const { id } = await makeSite(home, 'Tents', 'b')
  await home.directory.placeSite(id, LOCAL)
  await b.stop()
  b = await machines.start('b')
  await expect.poll(() => placementOf(id)).toBe('b')
  expect(await nameOf(b, id)).toBe('Tents')
})

test('a site that was let go stays shut when it is placed here again, until the operator opens it', async () => {
  const { id } = await makeSite(home, 'Tents', 'b')
  await home.directory.placeSite(id, 'c')
  await b.stop()
  b = await machines.start('b')
  await expect.poll(() => nameOf(b, id).catch(({ code }) => code)).toBe('site.elsewhere')
  await b.stop()
  await home.directory.placeSite(id, 'b')
  b = await machines.start('b')
  const own = await b.machineOf('b')
  await expect.poll(() => own.stateOf(id)).toBe('leaving')
  await own.reopen({ siteId: id, nowhereElse: false })
  expect(await own.stateOf(id)).toBe('here')
})

test('a change of rights reaches the machine of the site, and holds also when that is down', async () => {
  const { id } = await makeSite(home, 'Tents', 'b')
  const { token } = await home.directory.createLink({ purpose: 'invite', siteId: id, role: 'agent' })
  const caller = { address: '192.0.2.1', ownOrigin: 'https://chat.example' }
  const person = { name: 'Ana', email: 'ana@shop.example', password: 'correct horse' }
  await home.staff.acceptLink({ token, ...person }, caller)
  const agent = await home.directory.findAgent(person.email)
  const seen = () => b.sites.use(id, ({ store }) => agent && findAgent(store, agent.agentId)?.generation)
  expect(await seen()).toBe(1)
  const reset = await b.home.createLink({ purpose: 'reset', email: person.email })
  await b.stop()
  await home.staff.acceptLink({ token: reset.token, password: 'correct horses' }, caller)
  expect(machines.faults.join()).toContain('telling')
  const member = { name: 'Ana', email: person.email, agentId: agent?.agentId as AgentId }
  const renewed = await home.staff.makeGrant(member, id)
  expect(await b.staff.readGrant(renewed?.grant ?? '')).toMatchObject({ siteId: id, generation: 2 })
})

test('the private door is shut to whoever does not hold the secret, and ends nothing', async () => {
  const call = (path: string, token: string) =>
    fetch(`${home.address}${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
      body: '[]',
    })
  expect((await call('/directory/call/listSites', 'x'.repeat(43))).status).toBe(404)
  expect((await fetch(`${home.address}/directory/call/listSites`)).status).toBe(404)
  expect(await b.home.listSites()).toEqual([])
  await expect((b.home as unknown as { close(): Promise<void> }).close()).rejects.toThrow()
  expect(await b.home.listSites()).toEqual([])
})
