import { makeSiteKey } from '@baton/accounts'
import type { SiteId } from '@baton/contracts'
import { describe, expect, test } from 'vitest'
import { refusalOf } from '../testing/answer-of.ts'
import { fenceRules } from '../testing/fence-rules.ts'
import { openHarness } from '../testing/harness.ts'
import { SHOP_ORIGIN } from '../testing/origins.ts'

describe('fences, on Node', () => fenceRules(openHarness))

test('a true key of a site that is gone opens and makes nothing', async () => {
  const harness = await openHarness()
  const key = makeSiteKey(new Uint8Array(32).fill(7), 'site_gone' as SiteId)
  const headers = { origin: SHOP_ORIGIN }
  const response = await harness.call('createSession', { params: { siteKey: key }, headers, body: {} })
  expect(await refusalOf(response)).toBe('404 site.not_found')
  expect(harness.sites.openCount).toBe(0)
  expect(await harness.directory.listSites()).toHaveLength(2)
  await harness.close()
})
