import type { SiteId } from '@baton/contracts'
import { HANDOFF_DEADLINE_MS, MIN_JOB_DELAY_MS, requestHandoff } from '@baton/desk'
import { findConversation, listMessages, listRuns, readFacts } from '@baton/store'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Sites } from '../sites/sites.ts'
import { ask, openSiteFiles, type SiteFiles } from '../testing/site-files.ts'
import { startScheduler } from './scheduler.ts'

// The scheduler looks at least this often.
const LOOK_MS = 5_000

let files: SiteFiles
let stop = () => {}
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  files = openSiteFiles()
})
afterEach(() => {
  stop()
  vi.useRealTimers()
  files.remove()
})

const schedule = (sites: Sites) => {
  stop = startScheduler({
    ...{ directory: files.directory, sites, now: files.clock.now },
    onFault: (error, about) => files.faults.push(`${about}: ${error}`),
  })
}
const newSite = async (name: string) => (await files.directory.createSite({ name })).id
/** Both clocks together, in steps that let promises settle. */
const pass = async (ms: number) => {
  for (let left = ms; left > 0; left -= 1_000) {
    files.clock.advance(Math.min(1_000, left))
    await vi.advanceTimersByTimeAsync(Math.min(1_000, left))
  }
}
/** A process that commits a question and dies: its answer never comes, and nobody closes anything. */
const dieInMidAnswer = async (id: SiteId) => {
  const sent = await files.start({ startRun: () => new Promise(() => {}) }).use(id, (site) => ask(site))
  vi.clearAllTimers()
  return sent
}

test('a closed site is opened when its moment has come, and answers what was left unanswered', async () => {
  const id = await newSite('one')
  const { conversationId } = await dieInMidAnswer(id)
  const sites = files.start()
  schedule(sites)
  await pass(MIN_JOB_DELAY_MS - 1_000)
  expect(sites.openCount).toBe(0)
  await pass(LOOK_MS)
  await sites.use(id, async ({ runs, store }) => {
    await runs.drain(30_000)
    expect(listRuns(store, conversationId).map(({ state }) => state)).toEqual(['withdrawn', 'finished'])
    expect(listMessages(store, conversationId, { notes: false })).toHaveLength(2)
  })
  expect(files.faults).toEqual([])
})

test('a handoff that nobody accepts is told as overdue though nobody has the site open', async () => {
  const id = await newSite('one')
  const before = files.start()
  await before.use(id, async (site) => {
    const { conversationId } = await ask(site)
    await site.runs.drain(30_000)
    const visitorId = findConversation(site.store, conversationId)?.visitorId
    if (!visitorId) throw new Error('The visitor is gone.')
    await site.write((store) => requestHandoff(store, { visitorId, conversationId, agentsOnline: 0 }))
  })
  await before.close(100)
  const sites = files.start()
  schedule(sites)
  const told = () =>
    sites.use(id, ({ store }) => {
      const read = readFacts(store, 0)
      return !read.reset && read.facts.some(({ fact }) => fact.type === 'handoff.overdue')
    })
  await pass(HANDOFF_DEADLINE_MS - 1_000)
  expect(await told()).toBe(false)
  await pass(1_000 + LOOK_MS)
  expect(await told()).toBe(true)
})

test('more sites than fit one look are all woken', async () => {
  const ids = await Promise.all(Array.from({ length: 45 }, (_, index) => newSite(`site ${index}`)))
  for (const id of ids) await files.directory.announceWake(id, files.clock.now())
  schedule(files.start())
  await pass(2_000)
  expect(new Set(files.opened)).toEqual(new Set(ids))
  expect(await files.directory.nextWakeAt()).toBeNull()
})

test('sites that cannot be opened hold up no other, and are tried again a minute later', async () => {
  const broken = new Set(
    await Promise.all(Array.from({ length: 25 }, (_, index) => newSite(`broken ${index}`))),
  )
  const sound = await Promise.all(Array.from({ length: 45 }, (_, index) => newSite(`sound ${index}`)))
  for (const id of [...broken, ...sound]) await files.directory.announceWake(id, files.clock.now())
  let tries = 0
  const real = files.start()
  const open = async (id: SiteId) => {
    if (!broken.has(id)) return real.use(id, ({ store }) => store)
    tries += 1
    throw new Error('disk')
  }
  schedule(files.start({ open }))
  await pass(3_000)
  expect(new Set(files.opened)).toEqual(new Set(sound))
  await pass(7_000)
  expect(tries).toBe(25)
  expect(files.faults).toHaveLength(25)
  await pass(60_000)
  expect(tries).toBe(50)
  broken.clear()
  await pass(60_000)
  expect(files.opened).toHaveLength(45 + 25)
})

test('a directory that fails for a while stops nothing for good', async () => {
  const id = await newSite('one')
  await files.directory.announceWake(id, files.clock.now())
  let broken = true
  const directory = {
    nextWakeAt: () => files.directory.nextWakeAt(),
    dueSites: async (now: number, limit: number) => {
      if (broken) throw new Error('away')
      return files.directory.dueSites(now, limit)
    },
  }
  stop = startScheduler({
    ...{ directory, sites: files.start(), now: files.clock.now },
    onFault: (error, about) => files.faults.push(`${about}: ${error}`),
  })
  await pass(3_000)
  expect(files.opened).toEqual([])
  broken = false
  await pass(LOOK_MS)
  expect(files.opened).toEqual([id])
})

test('a scheduler that was stopped wakes nobody', async () => {
  const id = await newSite('one')
  schedule(files.start())
  await pass(100)
  stop()
  expect(vi.getTimerCount()).toBe(0)
  await files.directory.announceWake(id, files.clock.now())
  await pass(60_000)
  expect(files.opened).toEqual([])
  expect(vi.getTimerCount()).toBe(0)
})
