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
