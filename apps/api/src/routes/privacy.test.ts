import { describe } from 'vitest'
import { openHarness } from '../testing/harness.ts'
import { privacyRules } from '../testing/privacy-rules.ts'

describe('privacy, on Node', () => privacyRules(openHarness))
