import type { SiteId } from '@baton/contracts'
import { MIN_JOB_DELAY_MS } from '@baton/desk'
import { dueJobs, listMessages, listRuns, nextJobAt, readSettings, updateSettings } from '@baton/store'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ask, openSiteFiles, type SiteFiles } from '../testing/site-files.ts'
import type { OpenSite } from './open-site.ts'
import type { Sites } from './sites.ts'

let files: SiteFiles
let ids: SiteId[]
const running: Sites[] = []
beforeEach(async () => {
  files = openSiteFiles()
  ids = []
  for (const name of ['one', 'two', 'three', 'four'])
    ids.push((await files.directory.createSite({ name })).id)
})
afterEach(async () => {
  for (const sites of running.splice(0)) await sites.close(100)
  files.remove()
})

const start = (options?: Parameters<SiteFiles['start']>[0]) => {
  const sites = files.start(options)
  running.push(sites)
  return sites
}
const id = (index: number) => ids[index] as SiteId
const touch = (sites: Sites, index: number) => sites.use(id(index), ({ store }) => readSettings(store))
const openIds = (sites: Sites) => sites.get().map((site) => site.id)
const listen = (site: OpenSite) =>
  site.hub.subscribe({
    ...{ visitorId: null, agent: null, onFacts: () => {}, onPart: () => {}, end: () => {} },
  })

test('a site is opened when it is first used, once however many ask together', async () => {
  const sites = start()
  expect(sites.openCount).toBe(0)
  await Promise.all(Array.from({ length: 20 }, () => touch(sites, 0)))
  expect(files.opened).toEqual([id(0)])
})

test('a site that the directory does not know is made by nobody', async () => {
  const sites = start()
  const missing = 'site_missing' as SiteId
  for (let time = 0; time < 2; time += 1)
    await expect(sites.use(missing, () => {})).rejects.toMatchObject({ code: 'site.not_found' })
  expect(files.opened).toEqual([])
  expect(sites.openCount).toBe(0)
})

test('a site that cannot be opened now may be opened later', async () => {
  let broken = true
  const sites = start({
    open: async (siteId) => {
      if (broken) throw new Error('disk')
      return files.start().use(siteId, ({ store }) => store)
    },
  })
  await expect(touch(sites, 0)).rejects.toThrow('disk')
  broken = false
  await touch(sites, 0)
  expect(sites.openCount).toBe(1)
})

test('beyond the limit the idle site that was used longest ago is closed', async () => {
  const sites = start({ keepOpen: 2 })
  await touch(sites, 0)
  await touch(sites, 1)
  await touch(sites, 0)
  await touch(sites, 2)
  expect(openIds(sites).toSorted()).toEqual([id(0), id(2)].toSorted())
})

test('what a site held is there when it is opened again', async () => {
  const sites = start({ keepOpen: 1 })
  await sites.use(id(0), ({ store }) => updateSettings(store, { language: 'de' }))
  await touch(sites, 1)
  expect(openIds(sites)).toEqual([id(1)])
  expect((await touch(sites, 0)).language).toBe('de')
  expect((await touch(sites, 1)).language).toBe('en')
})

test('a site with a listener stays open, however many others come, until it is left', async () => {
  const sites = start({ keepOpen: 1 })
  const leave = await sites.use(id(0), listen)
  for (const index of [1, 2, 3, 1, 2, 3]) await touch(sites, index)
  expect(openIds(sites)).toContain(id(0))
  leave()
  await touch(sites, 1)
  expect(openIds(sites)).toEqual([id(1)])
})

test('many sites with listeners do not keep the idle ones open', async () => {
  const sites = start({ keepOpen: 1 })
  for (let n = 0; n < 20; n += 1) ids.push((await files.directory.createSite({ name: `${n}` })).id)
  for (let index = 4; index < 24; index += 1) await sites.use(id(index), listen)
  for (const index of [0, 1, 2, 3, 0, 1, 2, 3]) await touch(sites, index)
  expect(sites.openCount).toBeLessThanOrEqual(22)
})

test('a site that is dismissed ends its streams and is opened anew when it is used again', async () => {
  const sites = start()
  let reason = ''
  await sites.use(id(0), (site) =>
    site.hub.subscribe({
      ...{ visitorId: null, agent: null, onFacts: () => {}, onPart: () => {} },
      end: (why) => {
        reason = why
      },
    }),
  )
  await sites.dismiss(id(0))
  expect([reason, sites.openCount]).toEqual(['draining', 0])
  await touch(sites, 0)
  expect(files.opened).toEqual([id(0), id(0)])
})

test('a site with a running answer stays open until the answer is told', async () => {
  const sites = start({ keepOpen: 1 })
  const release = files.answer.hold()
  await sites.use(id(0), (site) => ask(site))
  for (const index of [1, 2, 3]) await touch(sites, index)
  expect(openIds(sites)).toContain(id(0))
  release()
  await sites.use(id(0), ({ runs }) => runs.drain(30_000))
  await touch(sites, 1)
  expect(openIds(sites)).toEqual([id(1)])
  expect(files.faults).toEqual([])
})

test('a site that a request is on its way into is not closed under it', async () => {
  const sites = start({ keepOpen: 0 })
  const leave = await sites.use(id(1), listen)
  const steps = async (count: number) => {
    for (let step = 0; step < count; step += 1) await Promise.resolve()
  }
  // Another request ends at each possible moment between asking for the site and having it.
  for (let moment = 0; moment < 40; moment += 1) {
    const other = sites.use(id(1), () => steps(moment))
    expect((await touch(sites, 0)).language).toBe('en')
    await other
    expect(openIds(sites)).not.toContain(id(0))
  }
  leave()
})

test('under a limit of one, a hundred requests at random sites are all served', async () => {
  const sites = start({ keepOpen: 1 })
  const seed = Math.floor(Math.random() * 2 ** 31)
  let state = seed
  const random = (below: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return (state >> 8) % below
  }
  const work = Array.from({ length: 100 }, async () => {
    for (let turns = random(5); turns > 0; turns -= 1) await Promise.resolve()
    const index = random(4)
    return sites.use(id(index), async (site) => {
      await Promise.resolve()
      return [site.id === id(index), readSettings(site.store).language]
    })
  })
  for (const result of await Promise.all(work)) expect([seed, ...result]).toEqual([seed, true, 'en'])
})

test('a stop lets a running answer end, and keeps it', async () => {
  const sites = start()
  const release = files.answer.hold()
  const { conversationId } = await sites.use(id(0), (site) => ask(site))
  const closing = sites.close(5_000)
  await expect(touch(sites, 0)).rejects.toMatchObject({ code: 'server.draining' })
  await expect(touch(sites, 1)).rejects.toMatchObject({ code: 'server.draining' })
  await new Promise((resolve) => setTimeout(resolve, 20))
  release()
  await closing
  expect(sites.openCount).toBe(0)
  const messages = await start().use(id(0), ({ store }) =>
    listMessages(store, conversationId, { notes: false }),
  )
  expect(messages.map(({ author }) => author.kind)).toEqual(['visitor', 'assistant'])
})

test('a stop waits for an answer only so long, and the answer is given anew afterwards', async () => {
  const sites = start()
  files.answer.hold()
  const { conversationId } = await sites.use(id(0), (site) => ask(site))
  await sites.close(10)
  files.answer.hold()()
  files.clock.advance(MIN_JOB_DELAY_MS)
  const { states, kinds } = await answeredAnew(start(), conversationId)
  expect(states).toEqual(['withdrawn', 'finished'])
  expect(kinds).toEqual(['visitor', 'assistant'])
})

test('a run whose process died is withdrawn and answered anew when the site is next open', async () => {
  const dead = files.start({ startRun: () => new Promise(() => {}) })
  const { conversationId } = await dead.use(id(0), (site) => ask(site))
  // The process is gone: nothing is closed, nothing is drained. Its file stays as it was.
  files.clock.advance(MIN_JOB_DELAY_MS)
  const { states, kinds } = await answeredAnew(start(), conversationId)
  expect(states).toEqual(['withdrawn', 'finished'])
  expect(kinds).toEqual(['visitor', 'assistant'])
})

test('a run that is merely slow is left alone', async () => {
  const sites = start()
  const release = files.answer.hold()
  const { conversationId } = await sites.use(id(0), (site) => ask(site))
  await new Promise((resolve) => setImmediate(resolve))
  files.clock.advance(10 * MIN_JOB_DELAY_MS)
  await sites.use(id(0), (site) => {
    expect(dueJobs(site.store)).toHaveLength(1)
    return site.runDueJobs()
  })
  release()
  const { states } = await sites.use(id(0), (site) => settled(site, conversationId))
  expect(states).toEqual(['finished'])
})

test('after its jobs a site has told the directory when it must be awake next, or never', async () => {
  const sites = start()
  const wakeAt = async () => (await files.directory.findSite(id(0)))?.wakeAt
  await sites.use(id(0), (site) => ask(site))
  expect(await wakeAt()).toBe(files.clock.now() + MIN_JOB_DELAY_MS)
  await sites.use(id(0), async (site) => {
    await site.runs.drain(30_000)
    await site.runDueJobs()
    expect(nextJobAt(site.store)).toBeNull()
  })
  expect(await wakeAt()).toBeNull()
})

async function answeredAnew(sites: Sites, conversationId: Parameters<typeof listRuns>[1]) {
  return sites.use(id(0), async (site) => {
    await site.runDueJobs()
    return settled(site, conversationId)
  })
}

async function settled(site: OpenSite, conversationId: Parameters<typeof listRuns>[1]) {
  await site.runs.drain(30_000)
  return {
    states: listRuns(site.store, conversationId).map(({ state }) => state),
    kinds: listMessages(site.store, conversationId, { notes: false }).map(({ author }) => author.kind),
  }
}
