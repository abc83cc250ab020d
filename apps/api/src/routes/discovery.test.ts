import { describe } from 'vitest'
import { discoveryRules } from '../testing/discovery-rules.ts'
import { openHarness } from '../testing/harness.ts'

describe('mapping the volume, on Node', () => discoveryRules(openHarness))
