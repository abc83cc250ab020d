import { describe } from 'vitest'
import { openHarness } from '../testing/harness.ts'
import { intentRules } from '../testing/intent-rules.ts'

describe('intents, on Node', () =>
  intentRules(openHarness, async ({ clock, sites, shop }) => {
    clock.advance(5_000)
    await sites.use(shop.id, async (site) => {
      await site.runDueJobs()
      await site.trainer.settled()
    })
  }))
