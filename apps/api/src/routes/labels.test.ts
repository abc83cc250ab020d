import { describe } from 'vitest'
import { openHarness } from '../testing/harness.ts'
import { labelRules } from '../testing/label-rules.ts'

describe('labels, on Node', () => labelRules(openHarness))
