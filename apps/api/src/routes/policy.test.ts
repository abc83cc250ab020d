import { describe } from 'vitest'
import { openHarness } from '../testing/harness.ts'
import { policyRules } from '../testing/policy-rules.ts'

describe('the policy, on Node', () => policyRules(openHarness))
