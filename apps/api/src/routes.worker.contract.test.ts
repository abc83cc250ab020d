import { describe } from 'vitest'
import { liveRules } from './testing/live-rules.ts'
import { staffRules } from './testing/staff-rules.ts'
import { visitorRules } from './testing/visitor-rules.ts'
import { openWorkerdHarness } from './testing/workerd-harness.ts'

describe('visitors, in workerd', () => visitorRules(openWorkerdHarness))
describe('staff, in workerd', () => staffRules(openWorkerdHarness))
describe('streams, in workerd', () => liveRules(openWorkerdHarness))
