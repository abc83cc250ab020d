import { describe } from 'vitest'
import { fileRules } from '../testing/file-rules.ts'
import { openHarness } from '../testing/harness.ts'

describe('files, on Node', () => fileRules(openHarness))
