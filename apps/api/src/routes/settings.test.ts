import { describe } from 'vitest'
import { openHarness } from '../testing/harness.ts'
import { settingsRules } from '../testing/settings-rules.ts'

describe('settings, on Node', () => settingsRules(openHarness))
