import { describe } from 'vitest'
import { openHarness } from '../testing/harness.ts'
import { identityRules } from '../testing/identity-rules.ts'

describe('identity, on Node', () => identityRules(openHarness, ({ clock }) => clock.now()))
