import type { SiteId } from '@baton/contracts'
import { findLead, ingestDocuments, measureLead } from '@baton/knowledge'
import { parser } from '@baton/knowledge/parse'
import { findCalibration, type SiteStore, startLeaving } from '@baton/store'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openSiteFiles, type SiteFiles } from '../testing/site-files.ts'
import type { Sites } from './sites.ts'

let files: SiteFiles
let id: SiteId
let sites: Sites

beforeEach(async () => {
  files = openSiteFiles()
  id = (await files.directory.createSite({ name: 'one' })).id
  sites = files.start({ calibrateAfterMs: 0 })
})
afterEach(async () => {
  await sites.close(100)
  files.remove()
  expect(files.faults).toEqual([])
})

async function takeArticles(store: SiteStore) {
  const rows = Array.from({ length: 32 }, (_, n) => ({
    ...{ id: `page-${n}`, title: `Delivery to island ${n}`, lang: 'en' },
    text: `A parcel to the island number ${n} takes ${n} days, and costs ${n * 3} euros by ferry.`,
  }))
  const bytes = new TextEncoder().encode(rows.map((row) => JSON.stringify(row)).join('\n'))
  const items = await parser.parseFile({ path: 'rows.jsonl', from: 'rows.jsonl', bytes })
  await ingestDocuments(store, items, { sourceName: 'rows' })
}

/** What an open site has measured, once it has. */
const measured = () =>
  vi.waitFor(
    () =>
      sites.use(id, ({ store }) => {
        expect(findLead(store)).toBeDefined()
        return findLead(store)
      }),
    { timeout: 10_000 },
  )

test('a site is calibrated once its articles have come', async () => {
  await sites.use(id, ({ store }) => takeArticles(store))
  expect(await measured()).toMatchObject({ questions: 240 })
})

test('what was left undone when a site closed is done when it opens', async () => {
  await sites.close(100)
  sites = files.start({ calibrateAfterMs: 1_000_000 })
  await sites.use(id, ({ store }) => takeArticles(store))
  await sites.close(100)
  sites = files.start({ calibrateAfterMs: 0 })
  expect(await measured()).toBeDefined()
})

test('a site that is leaving is not written, and is calibrated where it settles', async () => {
  await sites.use(id, async (site) => {
    const move = startLeaving(site.store, { until: null })
    await takeArticles(site.store)
    await measureLead(site.store)
    expect(findCalibration(site.store)).toBeUndefined()
    await site.settleIn(move)
  })
  expect(await measured()).toBeDefined()
})
