import { describe } from 'vitest'
import { attentionRules } from '../testing/attention-rules.ts'
import { openHarness } from '../testing/harness.ts'

describe('attention, on Node', () => attentionRules(openHarness))
