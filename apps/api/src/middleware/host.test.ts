import { describe } from 'vitest'
import { openHarness } from '../testing/harness.ts'
import { hostRules } from '../testing/host-rules.ts'

const reason = 'its second Worker is missing. Deploy it, and bind it as PARSER.'
const cannot = { documents: reason, websites: reason }

describe('a host without something, on Node', () => hostRules(() => openHarness({ cannot })))
