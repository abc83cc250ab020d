import { describe } from 'vitest'
import { askingRules } from '../testing/asking-rules.ts'
import { openHarness } from '../testing/harness.ts'

describe('what is asked, on Node', () => askingRules(openHarness))
