import { describe } from 'vitest'
import { accountRules } from './testing/account-rules.ts'
import { strongSignInRules } from './testing/strong-sign-in-rules.ts'
import { openWorkerdHarness } from './testing/workerd-harness.ts'

describe('signing in, in workerd', () => accountRules(openWorkerdHarness))
describe('codes, passkeys and sessions, in workerd', () => strongSignInRules(openWorkerdHarness))
