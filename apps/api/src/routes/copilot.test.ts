import { describe } from 'vitest'
import { enginesWith } from '../engines.ts'
import { copilotRules } from '../testing/copilot-rules.ts'
import { openHarness } from '../testing/harness.ts'

describe('the copilot, on Node', () =>
  copilotRules((model) => {
    if (!model) return openHarness()
    const engines = enginesWith({ apiKey: 'any', baseUrl: model.url })
    return openHarness({ hasModelKey: true, engines: async () => engines })
  }))
