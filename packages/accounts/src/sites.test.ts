import { SiteId } from '@baton/contracts'
import { expect, test } from 'vitest'
import { testDirectory } from './test-directory.ts'

const nowhere = SiteId.parse('site_nowhere')

test('a new site has a short id, is found by it and is listed', async () => {
  const { directory, clock } = testDirectory()
  const site = await directory.createSite({ name: 'Tents' })
  clock.now += 1
  const other = await directory.createSite({ name: 'Boats' })
  expect(site.id).toMatch(/^site_[0-9a-z]{12}$/)
  expect(site).toMatchObject({ name: 'Tents', placement: 'local', wakeAt: null })
  expect(await directory.findSite(site.id)).toEqual(site)
  expect(await directory.findSite(nowhere)).toBeNull()
  expect(await directory.listSites()).toEqual([site, other])
})

test('renaming a site leaves the others alone', async () => {
  const { directory } = testDirectory()
  const site = await directory.createSite({ name: 'Tents' })
  const other = await directory.createSite({ name: 'Boats' })
  expect((await directory.renameSite(site.id, 'Tents & Co')).name).toBe('Tents & Co')
  expect(await directory.findSite(other.id)).toEqual(other)
  await expect(directory.renameSite(nowhere, 'x')).rejects.toMatchObject({ code: 'site.not_found' })
})

test('announcing never makes a wake later', async () => {
  const { directory } = testDirectory()
  const { id } = await directory.createSite({ name: 'Tents' })
  const seed = Date.now()
  let random = seed % 2147483647
  let earliest = Number.POSITIVE_INFINITY
  for (let i = 0; i < 50; i++) {
    random = (random * 48271) % 2147483647
    earliest = Math.min(earliest, random)
    await directory.announceWake(id, random)
    expect((await directory.findSite(id))?.wakeAt, `seed ${seed}`).toBe(earliest)
  }
})

test('the site itself may set its wake to later, and to never', async () => {
  const { directory } = testDirectory()
  const { id } = await directory.createSite({ name: 'Tents' })
  await directory.announceWake(id, 100)
  await directory.setWake(id, 500)
  expect(await directory.nextWakeAt()).toBe(500)
  await directory.setWake(id, null)
  expect(await directory.nextWakeAt()).toBeNull()
  await directory.announceWake(id, 900)
  expect(await directory.nextWakeAt()).toBe(900)
})

test('due sites come longest overdue first, and only so many', async () => {
  const { directory } = testDirectory()
  const ids: SiteId[] = []
  for (const at of [300, 100, 200, 400]) {
    const { id } = await directory.createSite({ name: String(at) })
    await directory.announceWake(id, at)
    ids.push(id)
  }
  await directory.createSite({ name: 'asleep' })
  const names = async (now: number, limit: number) =>
    (await directory.dueSites(now, limit)).map((site) => site.name)
  expect(await names(99, 10)).toEqual([])
  expect(await names(300, 10)).toEqual(['100', '200', '300'])
  expect(await names(300, 2)).toEqual(['100', '200'])
  expect(await directory.nextWakeAt()).toBe(100)
})

test('a wake for a site that is not there is refused', async () => {
  const { directory } = testDirectory()
  await expect(directory.announceWake(nowhere, 1)).rejects.toMatchObject({ code: 'site.not_found' })
  await expect(directory.setWake(nowhere, 1)).rejects.toMatchObject({ code: 'site.not_found' })
})

test('a site that is placed elsewhere is found there and not woken here', async () => {
  const { directory } = testDirectory()
  const site = await directory.createSite({ name: 'Tents' })
  const other = await directory.createSite({ name: 'Boats' })
  await directory.announceWake(site.id, 100)
  await directory.announceWake(other.id, 200)
  expect(await directory.placeSite(site.id, 'b')).toMatchObject({ placement: 'b', wakeAt: 100 })
  expect((await directory.dueSites(300, 10)).map(({ id }) => id)).toEqual([other.id])
  expect((await directory.listSites('b')).map(({ id }) => id)).toEqual([site.id])
  expect(await directory.nextWakeAt()).toBe(200)
  await directory.placeSite(site.id, 'local')
  expect(await directory.nextWakeAt()).toBe(100)
  await expect(directory.placeSite(nowhere, 'b')).rejects.toMatchObject({ code: 'site.not_found' })
})

test('a site that comes from elsewhere keeps its id, its age and its wake, however often it comes', async () => {
  const { directory } = testDirectory()
  const { directory: elsewhere } = testDirectory()
  const site = await elsewhere.createSite({ name: 'Tents' })
  await elsewhere.announceWake(site.id, 100)
  const moved = { ...site, wakeAt: 100 }
  for (let times = 0; times < 2; times++) await directory.admitSite(moved)
  expect(await directory.listSites()).toEqual([moved])
})

test('a machine that comes again is the same machine at another address', async () => {
  const { directory, clock } = testDirectory()
  await directory.saveMachine({ name: 'c', address: 'http://10.0.0.3:4601' })
  await directory.saveMachine({ name: 'b', address: 'http://10.0.0.2:4601' })
  clock.now += 5
  await directory.saveMachine({ name: 'c', address: 'http://10.0.0.4:4601' })
  expect(await directory.listMachines()).toEqual([
    { name: 'b', address: 'http://10.0.0.2:4601', seenAt: clock.now - 5 },
    { name: 'c', address: 'http://10.0.0.4:4601', seenAt: clock.now },
  ])
})

test('the revision is another one once a site was made, renamed or placed, and the same until then', async () => {
  const { directory } = testDirectory()
  const seen = new Set([await directory.revision()])
  const { id } = await directory.createSite({ name: 'Tents' })
  seen.add(await directory.revision())
  await directory.placeSite(id, 'b')
  seen.add(await directory.revision())
  await directory.renameSite(id, 'Tents & Co')
  seen.add(await directory.revision())
  expect(seen.size).toBe(4)
  await directory.announceWake(id, 1)
  expect(seen).toContain(await directory.revision())
})
