import { describe } from 'vitest'
import { askingRules } from './testing/asking-rules.ts'
import { attachmentRules } from './testing/attachment-rules.ts'
import { attentionRules } from './testing/attention-rules.ts'
import { copilotRules } from './testing/copilot-rules.ts'
import { discoveryRules } from './testing/discovery-rules.ts'
import { embedRules } from './testing/embed-rules.ts'
import { evaluationRules } from './testing/evaluation-rules.ts'
import { fenceRules } from './testing/fence-rules.ts'
import { fileRules } from './testing/file-rules.ts'
import { hostRules } from './testing/host-rules.ts'
import { identityRules } from './testing/identity-rules.ts'
import { intentRules } from './testing/intent-rules.ts'
import { knowledgeRules } from './testing/knowledge-rules.ts'
import { labelRules } from './testing/label-rules.ts'
import { limitRules } from './testing/limit-rules.ts'
import { liveRules } from './testing/live-rules.ts'
import { peopleRules } from './testing/people-rules.ts'
import { policyRules } from './testing/policy-rules.ts'
import { privacyRules } from './testing/privacy-rules.ts'
import { settingsRules } from './testing/settings-rules.ts'
import { staffRules } from './testing/staff-rules.ts'
import { teamRules } from './testing/team-rules.ts'
import { visitorRules } from './testing/visitor-rules.ts'
import { openWorkerdHarness } from './testing/workerd-harness.ts'

const modelTexts = (url: string) => ({ ANTHROPIC_API_KEY: 'any', ANTHROPIC_BASE_URL: url })

describe('visitors, in workerd', () => visitorRules(openWorkerdHarness))
describe('files beside messages, in workerd', () => attachmentRules(openWorkerdHarness))
describe('what is asked, in workerd', () => askingRules(openWorkerdHarness))
describe('attention, in workerd', () => attentionRules(openWorkerdHarness))
describe('staff, in workerd', () => staffRules(openWorkerdHarness))
// The object's alarm is the clock: it comes by itself.
const learnt = () => new Promise<void>((resolve) => setTimeout(resolve, 8_000))
describe('intents, in workerd', () => intentRules(openWorkerdHarness, learnt))
describe('teams, in workerd', () => teamRules(openWorkerdHarness))
describe('people, in workerd', () => peopleRules(openWorkerdHarness))
describe('streams, in workerd', () => liveRules(openWorkerdHarness))
describe('settings, in workerd', () => settingsRules(openWorkerdHarness))
describe('privacy, in workerd', () => privacyRules(openWorkerdHarness))
describe('the policy, in workerd', () => policyRules(openWorkerdHarness))
describe('fences, in workerd', () => fenceRules(openWorkerdHarness))
describe('labels, in workerd', () => labelRules(openWorkerdHarness))
describe('limits, in workerd', () => limitRules(openWorkerdHarness))
describe('what pages load, in workerd', () => embedRules(openWorkerdHarness))
describe('identity, in workerd', () => identityRules(openWorkerdHarness, Date.now))
describe('files, in workerd', () => fileRules(openWorkerdHarness))
describe('knowledge, in workerd', () => knowledgeRules(openWorkerdHarness))
describe('a host without something, in workerd', () => hostRules(() => openWorkerdHarness({ parser: false })))
describe('evaluation, in workerd', () => evaluationRules(openWorkerdHarness))
describe('the copilot, in workerd', () =>
  copilotRules((model) => openWorkerdHarness(model ? { texts: modelTexts(model.url) } : {})))
describe('mapping the volume, in workerd', () => discoveryRules(openWorkerdHarness))
