import { describe } from 'vitest'
import { openHarness } from '../testing/harness.ts'
import { peopleRules } from '../testing/people-rules.ts'

describe('people, on Node', () => peopleRules(openHarness))
