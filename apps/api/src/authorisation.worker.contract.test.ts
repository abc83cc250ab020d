import { describe } from 'vitest'
import { authorisationRules } from './testing/authorisation-rules.ts'
import { openWorkerdHarness } from './testing/workerd-harness.ts'

describe('authorisation, in workerd', () => authorisationRules(() => openWorkerdHarness({ demo: true })))
