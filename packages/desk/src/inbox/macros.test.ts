import type { MacroStep } from '@baton/contracts'
import { MacroSteps } from '@baton/contracts'
import {
  findOpenHandoff,
  insertTeam,
  listAudit,
  listHandoffs,
  putMacro,
  readConversation,
} from '@baton/store'
import { beforeEach, expect, it } from 'vitest'
import { acceptHandoff, replyAsAgent, requestHandoff, runMacro, saveMacro } from '../index.ts'
import { refusal, Scene } from '../testing/scene.ts'

const HOUR = 3_600_000
let scene: Scene
let id: ReturnType<Scene['start']>['id']
beforeEach(() => {
  scene = new Scene()
  id = scene.start().id
})

const macroOf = (...steps: MacroStep[]) => putMacro(scene.store, { id: undefined, name: 'Done', steps }).id
const run = (macroId: string, change: Partial<Parameters<typeof runMacro>[1]> = {}) =>
  runMacro(scene.store, {
    ...{ agent: scene.ana, conversationId: id, macroId, agentsOnline: 1 },
    ...{ clientId: scene.newClientId(), epoch: scene.row(id).epoch },
    ...change,
  })
const whole = () =>
  JSON.stringify([scene.look(id), scene.texts(id), scene.facts(), readConversation(scene.store, id)])

it('D60 the steps of a macro are done in their order, and the log names it', () => {
  const macro = macroOf(
    { do: 'reply', text: 'Hello {visitor}, {agent} here. {else}' },
    { do: 'note', text: 'Told {visitor}' },
    { do: 'tag', name: 'returns' },
    { do: 'priority', priority: 'high' },
    { do: 'resolve' },
  )
  const { messages, conversation } = run(macro)
  expect(messages.map(({ text }) => text)).toEqual(['Hello there, Ana here. {else}', 'Told there'])
  expect(conversation).toMatchObject({ status: 'resolved', tags: ['returns'], priority: 'high' })
  expect(scene.facts().at(-1)).toBe('macro.ran')
  expect(listAudit(scene.store).entries[0]).toMatchObject({
    action: 'macro.ran',
    about: macro,
    by: { name: 'Ana' },
    details: { conversation: id, macro: 'Done', steps: ['reply', 'note', 'tag', 'priority', 'resolve'] },
  })
})

it('D60 a macro gives to a colleague, to a team’s queue, to the assistant, or puts off', () => {
  run(macroOf({ do: 'assign', to: scene.ben.id }))
  expect(scene.row(id)).toMatchObject({ control: 'agent', assigneeId: scene.ben.id })
  scene.time += 1
  const { store } = scene
  const team = insertTeam(store, { name: 'Billing', hours: null })
  const until = scene.time + 2 * HOUR
  const steps: [MacroStep, object][] = [
    [
      { do: 'snooze', minutes: 120 },
      { status: 'snoozed', snoozedUntil: until },
    ],
    [{ do: 'return' }, { status: 'open', control: 'assistant' }],
    [
      { do: 'assign', to: 'me' },
      { control: 'agent', assigneeId: scene.ana.id },
    ],
    [{ do: 'team', teamId: team.id }, { control: 'queue' }],
  ]
  for (const [step, state] of steps) {
    run(putMacro(store, { id: undefined, name: step.do, steps: [step] }).id)
    expect(scene.row(id)).toMatchObject(state)
  }
  expect(findOpenHandoff(store, id)?.teamId).toBe(team.id)
})

it('D61 where one step is refused none was done, and it says which', () => {
  requestHandoff(scene.store, { visitorId: scene.visitorId, conversationId: id, agentsOnline: 1 })
  const macro = macroOf(
    { do: 'note', text: 'Passing on' },
    { do: 'assign', to: 'me' },
    { do: 'assign', to: scene.vera.id },
  )
  const before = whole()
  expect(refusal(() => run(macro))).toEqual({
    code: 'agent.not_found',
    message: 'Nothing of “Done” was done. Step 3: There is no such agent on this site.',
  })
  expect(whole()).toBe(before)
  expect(listHandoffs(scene.store, id)[0]?.state).toBe('requested')
})

it('D62 a macro is stopped under an old epoch, and its reply where something newer stands above', () => {
  const { epoch } = scene.row(id)
  acceptHandoff(scene.store, { agent: scene.ana, conversationId: id, epoch })
  const macro = macroOf({ do: 'tag', name: 'returns' }, { do: 'reply', text: 'Done' }, { do: 'resolve' })
  expect(refusal(() => run(macro, { epoch }))).toMatchObject({ code: 'conversation.conflict' })
  const { message } = scene.send(id)
  scene.send(id, 'One more thing')
  const before = whole()
  expect(refusal(() => run(macro, { seen: message.id }))).toMatchObject({ code: 'message.stale' })
  expect(whole()).toBe(before)
})

it('D63 the same macro again under its client id changes nothing, though it resolved', () => {
  const clientId = scene.newClientId()
  const macro = macroOf({ do: 'reply', text: 'Done' }, { do: 'resolve' })
  const { epoch } = scene.row(id)
  const first = run(macro, { clientId, epoch })
  const before = whole()
  expect(run(macro, { clientId, epoch })).toEqual(first)
  expect(whole()).toBe(before)
})

it('D64 what ends a conversation or gives it away is the last step, and names of macros are unique', () => {
  const ends: MacroStep[] = [{ do: 'resolve' }, { do: 'tag', name: 'late' }]
  expect(MacroSteps.safeParse(ends).success).toBe(false)
  expect(MacroSteps.safeParse(ends.toReversed()).success).toBe(true)
  expect(MacroSteps.safeParse([]).success).toBe(false)
  const steps = ends.toReversed()
  const first = saveMacro(scene.store, { name: 'Late', steps })
  expect(refusal(() => saveMacro(scene.store, { name: 'Late', steps })).code).toBe('macro.name_taken')
  expect(saveMacro(scene.store, { id: first.id, name: 'Late', steps: ends.slice(0, 1) }).steps).toHaveLength(
    1,
  )
  expect(refusal(() => saveMacro(scene.store, { id: 'mac_gone', name: 'X', steps })).code).toBe(
    'macro.not_found',
  )
})

it('D62 a colleague’s conversation is theirs for a macro too', () => {
  const macro = macroOf({ do: 'reply', text: 'Mine' })
  replyAsAgent(scene.store, {
    ...{ agent: scene.ben, conversationId: id, clientId: scene.newClientId() },
    ...{ text: 'Hi', epoch: scene.row(id).epoch },
  })
  expect(refusal(() => run(macro)).message).toBe(
    'Nothing of “Done” was done. Step 1: Ben took this conversation.',
  )
})
