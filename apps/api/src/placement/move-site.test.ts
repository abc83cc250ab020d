import { LOCAL } from '@baton/accounts'
import { readFacts, readSettings } from '@baton/store'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeSite, openMachines, type TestMachine } from '../testing/machines.ts'
import { ask } from '../testing/site-files.ts'
import { moveSite } from './move-site.ts'

let machines: ReturnType<typeof openMachines>
let home: TestMachine
let b: TestMachine
let c: TestMachine
beforeEach(async () => {
  machines = openMachines()
  home = await machines.start(LOCAL)
  b = await machines.start('b')
  c = await machines.start('c')
  await expect.poll(() => home.directory.listMachines()).toHaveLength(2)
})
afterEach(() => machines.remove())

type SiteId = Awaited<ReturnType<typeof makeSite>>['id']

/** A site on a machine with something in it. Resolves to its id and its log. */
async function busySite(on: TestMachine) {
  const { id } = await makeSite(home, 'Tents', on.machine)
  await on.sites.use(id, async (site) => {
    for (let n = 0; n < 5; n += 1) await ask(site, `Question ${n}`)
    await site.runs.drain(5_000)
  })
  return { id, log: await logOf(on, id) }
}
const logOf = (on: TestMachine, id: SiteId) => on.sites.use(id, ({ store }) => readFacts(store, 0))
const move = (id: SiteId, to: string) => moveSite(home, { siteId: id, to, onLines: () => {} })
const placementOf = async (id: SiteId) => (await home.directory.findSite(id))?.placement
const nameOf = (on: TestMachine, id: SiteId) =>
  on.sites.use(id, ({ store }) => readSettings(store).appearance.name)

test('a site goes from machine to machine and back with its whole log, and leaves no file behind', async () => {
  const { id, log } = await busySite(b)
  const way = [home, c, b, home]
  let from = b
  for (const to of way) {
    await move(id, to.machine)
    expect(await placementOf(id)).toBe(to.machine)
    expect(await logOf(to, id)).toEqual(log)
    expect(to.files()).toEqual([`${id}.db`])
    expect(from.files()).toEqual([])
    await expect(nameOf(from, id)).rejects.toMatchObject({ code: 'site.elsewhere' })
    from = to
  }
  expect(await home.directory.nextWakeAt()).not.toBeNull()
  expect([await b.directory.nextWakeAt(), await c.directory.nextWakeAt()]).toEqual([null, null])
})

test.each([
  ['to another machine', 'c'],
  ['to the directory', LOCAL],
])('a move %s that broke off half way goes on when it is asked for again', async (_, to) => {
  const { id, log } = await busySite(b)
  const source = await home.machineOf('b')
  const target = await home.machineOf(to)
  const { token } = await source.openExport({ siteId: id, move: true })
  const { lines } = await source.exportPage({ siteId: id, token, after: null })
  await target.openImport({ line: lines[0] ?? '' })
  await target.importLines({ siteId: id, lines: lines.slice(0, 5) })
  expect(await target.stateOf(id)).toBe('arriving')
  await move(id, to)
  expect(await placementOf(id)).toBe(to)
  expect(await logOf(to === 'c' ? c : home, id)).toEqual(log)
  expect(b.files()).toEqual([])
})

test('a move whose last step was missed is finished when it is asked for again, or by the machine itself', async () => {
  const { id, log } = await busySite(b)
  const source = await home.machineOf('b')
  const target = await home.machineOf('c')
  const { token } = await source.openExport({ siteId: id, move: true })
  const { lines } = await source.exportPage({ siteId: id, token, after: null })
  await target.openImport({ line: lines[0] ?? '' })
  expect(await target.importLines({ siteId: id, lines })).toMatchObject({ done: true })
  expect(await placementOf(id)).toBe('c')
  expect(await source.stateOf(id)).toBe('leaving')
  await b.stop()
  b = await machines.start('b')
  await expect.poll(() => b.files()).toEqual([])
  await move(id, 'c')
  expect(await logOf(c, id)).toEqual(log)
})

test('a site does not begin to live at a machine that cannot tell the directory', async () => {
  const { id, log } = await busySite(b)
  const { token } = await (await b.machineOf('b')).openExport({ siteId: id, move: true })
  const own = await c.machineOf('c')
  const { lines } = await (await b.machineOf('b')).exportPage({ siteId: id, token, after: null })
  const port = Number(new URL(home.address).port)
  await home.stop()
  await own.openImport({ line: lines[0] ?? '' })
  await expect(own.importLines({ siteId: id, lines })).rejects.toMatchObject({ code: 'machine.unreachable' })
  expect(await own.stateOf(id)).toBe('arriving')
  home = await machines.start(LOCAL, port)
  expect(await own.importLines({ siteId: id, lines })).toMatchObject({ done: true })
  expect(await placementOf(id)).toBe('c')
  expect(await logOf(c, id)).toEqual(log)
})

test('a machine that comes back after its site was brought back elsewhere serves and wakes it no more', async () => {
  const { id, log } = await busySite(b)
  const source = await b.machineOf('b')
  const { token } = await source.openExport({ siteId: id, move: false })
  const { lines } = await source.exportPage({ siteId: id, token, after: null })
  await b.sites.use(id, (site) => ask(site))
  await b.stop()
  const target = await c.machineOf('c')
  await target.openImport({ line: lines[0] ?? '' })
  await target.importLines({ siteId: id, lines })
  b = await machines.start('b')
  await expect.poll(() => nameOf(b, id).catch(({ code }) => code)).toBe('site.elsewhere')
  expect(await b.directory.nextWakeAt()).toBeNull()
  expect(await logOf(c, id)).toEqual(log)
})

/** What an export of a site on machine b holds. */
async function linesFromB(id: SiteId, move: boolean): Promise<string[]> {
  const source = await b.machineOf('b')
  const { token } = await source.openExport({ siteId: id, move })
  return (await source.exportPage({ siteId: id, token, after: null })).lines
}

test.each([
  ['another machine', () => c],
  ['the directory', () => home],
])('a copy of a site that lives on is refused by %s', async (_, on) => {
  const { id } = await busySite(b)
  const target = await on().machineOf(on().machine)
  const [first = ''] = await linesFromB(id, false)
  await expect(target.openImport({ line: first })).rejects.toThrow('lives on machine b')
  expect([await placementOf(id), on().files()]).toEqual(['b', []])
})

test('a copy does not begin to live once the machine of its site is up again', async () => {
  const { id, log } = await busySite(b)
  const target = await c.machineOf('c')
  const lines = await linesFromB(id, false)
  await b.stop()
  await target.openImport({ line: lines[0] ?? '' })
  b = await machines.start('b')
  await expect(target.importLines({ siteId: id, lines })).rejects.toThrow('lives on machine b')
  expect([await placementOf(id), await target.stateOf(id)]).toEqual(['b', 'arriving'])
  expect(await logOf(b, id)).toEqual(log)
})

test('a site that has moved is not opened again where it was; one whose move broke off is, and placed there', async () => {
  const { id, log } = await busySite(b)
  const own = await b.machineOf('b')
  const lines = await linesFromB(id, true)
  const target = await home.machineOf(LOCAL)
  const reopen = (nowhereElse: boolean) => own.reopen({ siteId: id, nowhereElse })
  await target.openImport({ line: lines[0] ?? '' })
  expect(await placementOf(id)).toBe(LOCAL)
  await expect(reopen(false)).rejects.toThrow('may live in another house')
  await reopen(true)
  expect([await placementOf(id), await logOf(b, id)]).toEqual(['b', log])
  await move(id, 'c')
  await expect(reopen(true)).rejects.toThrow('lives on machine c')
})

test('what cannot be moved is refused in words, and nothing changes', async () => {
  const { id } = await busySite(b)
  await expect(move(id, 'd')).rejects.toMatchObject({ code: 'machine.unreachable' })
  await expect((await home.machineOf('b')).forget(id)).rejects.toMatchObject({ code: 'move.refused' })
  await b.stop()
  await expect(move(id, 'c')).rejects.toThrow('Machine b does not answer')
  expect(await placementOf(id)).toBe('b')
  expect(c.files()).toEqual([])
})
