import { respond } from '@baton/assistant'
import type { PolicyRule } from '@baton/contracts'
import {
  findConversation,
  findPolicyVersion,
  insertTeam,
  listAudit,
  listHandoffs,
  listRuns,
  saveIdentity,
  updateRouting,
} from '@baton/store'
import { expect, test } from 'vitest'
import { removeTeam } from '../index.ts'
import { refusal, Scene } from '../testing/scene.ts'
import { readPolicy } from './read-policy.ts'
import { readSituation } from './read-situation.ts'
import { switchPolicy } from './switch-policy.ts'

const rule = (change: Partial<PolicyRule> = {}): PolicyRule => ({
  ...{ id: 'widget', name: 'Came by the widget', enabled: true, when: [{ on: 'channel', is: 'widget' }] },
  ...{ decision: 'hand_over', teamId: null, priority: null, wording: '' },
  ...change,
})
const switchOn = (scene: Scene, rules: PolicyRule[], replaces = 0) =>
  switchPolicy(scene.store, { agent: scene.ana, rules, note: 'Try', replaces })

test('E1 a site that never switched a table on has the product’s own; each switch is a version', () => {
  const scene = new Scene()
  expect(readPolicy(scene.store)).toMatchObject({ version: 0, by: null, at: null })
  const first = switchOn(scene, [rule()])
  expect(first).toMatchObject({ version: 1, by: { name: 'Ana' }, at: scene.time, note: 'Try' })
  expect(readPolicy(scene.store)).toEqual(first)
  expect(switchOn(scene, [], 1).version).toBe(2)
  expect(findPolicyVersion(scene.store, 1)).toEqual(first)
  expect(listAudit(scene.store).entries.map(({ action, details }) => [action, details.version])).toEqual([
    ['policy.switched', 2],
    ['policy.switched', 1],
  ])
})

test('E1 who began with another version than the one that is on is refused, and told who came between', () => {
  const scene = new Scene()
  switchOn(scene, [rule()])
  const { code, message } = refusal(() => switchOn(scene, []))
  expect([code, message]).toEqual([
    'policy.conflict',
    expect.stringContaining('Ana has switched on version 1'),
  ])
  expect(readPolicy(scene.store).version).toBe(1)
  expect(listAudit(scene.store).entries).toHaveLength(1)
})

test('E1 a rule that names a team which is not there is refused by its name', () => {
  const scene = new Scene()
  const { code, message } = refusal(() => switchOn(scene, [rule({ teamId: 'team_gone' as never })]))
  expect([code, message]).toEqual(['team.not_found', expect.stringContaining('“Came by the widget”')])
})

test('E2 a rule hands over to its team, with its priority, and says why', async () => {
  const scene = new Scene()
  const team = insertTeam(scene.store, { name: 'Complaints', hours: null })
  switchOn(scene, [rule({ teamId: team.id, priority: 'urgent' })])
  const { id, runId } = scene.start()
  expect((await scene.speak(runId, respond)).faults).toEqual([])
  expect(listHandoffs(scene.store, id)).toMatchObject([
    { state: 'requested', reason: 'policy', trigger: 'Came by widget.', teamId: team.id, priority: 2 },
  ])
  expect(findConversation(scene.store, id)).toMatchObject({ control: 'queue', priority: 'urgent' })
  const decided = { version: 1, ruleId: 'widget', decision: 'hand_over', trigger: 'Came by widget.' }
  expect(listRuns(scene.store, id)[0]?.record?.policy).toMatchObject(decided)
  expect(scene.facts()).toContain('conversation.marked')
})

test('E2 where the team of a rule is gone everybody is offered it', async () => {
  const scene = new Scene()
  const team = insertTeam(scene.store, { name: 'Complaints', hours: null })
  switchOn(scene, [rule({ teamId: team.id })])
  removeTeam(scene.store, team.id)
  const { id, runId } = scene.start()
  await scene.speak(runId, respond)
  expect(listHandoffs(scene.store, id)[0]?.teamId).toBeNull()
})

test('E3 a rule may ask for the hours and for what the site says of its visitor', () => {
  const scene = new Scene()
  const { store, visitorId } = scene
  const read = () => readSituation(store, { visitorId, channel: 'api' })
  expect(read()).toEqual({ channel: 'api', isOpen: true, isVerified: false, attributes: {} })
  saveIdentity(store, { subject: 'u1', visitorId, attributes: { plan: 'pro' } })
  updateRouting(store, { hours: { timeZone: 'UTC', week: [[], [], [], [], [], [], []], holidays: [] } })
  expect(read()).toMatchObject({ isOpen: false, isVerified: true, attributes: { plan: 'pro' } })
})
