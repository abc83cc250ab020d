import { describe } from 'vitest'
import { accountRules } from './testing/account-rules.ts'
import { openWorkerdHarness } from './testing/workerd-harness.ts'

describe('signing in, in workerd', () => accountRules(openWorkerdHarness))
