import { describe } from 'vitest'
import { attachmentRules } from '../testing/attachment-rules.ts'
import { openHarness } from '../testing/harness.ts'

describe('files beside messages, on Node', () => attachmentRules(openHarness))
