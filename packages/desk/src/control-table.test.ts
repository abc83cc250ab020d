import { listHandoffs, nextJobAt, readFacts, updateSettings } from '@baton/store'
import { beforeEach, describe, expect, it } from 'vitest'
import {
  acceptHandoff,
  addNote,
  cancelHandoff,
  HANDOFF_DEADLINE_MS,
  reopen,
  replyAsAgent,
  requestHandoff,
  resolve,
  returnToAssistant,
  transfer,
} from './index.ts'
import { refusal, Scene, sayWords } from './testing/scene.ts'

let scene: Scene
let id: ReturnType<Scene['start']>['id']
let runId: ReturnType<Scene['start']>['runId']
beforeEach(() => {
  scene = new Scene()
  ;({ id, runId } = scene.start())
})

const ask = (agentsOnline = 0) =>
  requestHandoff(scene.store, { visitorId: scene.visitorId, conversationId: id, agentsOnline })
const cancel = () => cancelHandoff(scene.store, { visitorId: scene.visitorId, conversationId: id })
const seen = () => ({ conversationId: id, epoch: scene.row(id).epoch })
const accept = (agent = scene.ana, epoch = scene.row(id).epoch) =>
  acceptHandoff(scene.store, { agent, conversationId: id, epoch })
const reply = (agent = scene.ana, epoch: number | undefined = scene.row(id).epoch) =>
  replyAsAgent(scene.store, {
    agent,
    conversationId: id,
    clientId: scene.newClientId(),
    text: 'Hello',
    epoch,
  })
const give = (to: typeof scene.ana.id | null) =>
  transfer(scene.store, { agent: scene.ana, ...seen(), to, agentsOnline: 0 })

describe('assistant → queue', () => {
  it('when the visitor asks: epoch+1, a handoff, one notice, a deadline and its job; the answer is dropped', () => {
    ask()
    expect(scene.look(id)).toEqual({
      status: 'open',
      control: 'queue',
      epoch: 2,
      assigneeId: null,
      waits: true,
      notices: ['handoff.requested'],
      handoffs: ['requested'],
      runs: ['withdrawn'],
    })
    expect(listHandoffs(scene.store, id)[0]).toMatchObject({
      reason: 'visitor_asked',
      summary: 'Where is my tent?',
      dueAt: scene.time + HANDOFF_DEADLINE_MS,
    })
    expect(nextJobAt(scene.store)).toBe(scene.time + HANDOFF_DEADLINE_MS)
  })

  it('when an answer hands off: text, handoff and notice are one commit, and the answer stays', async () => {
    const commits: string[][] = []
    scene.store.onCommitted((facts) => commits.push(facts.map(({ fact }) => fact.type)))
    const handoff = { reason: 'sensitive', trigger: 'A card number.', when: 'now' } as const
    await scene.speak(runId, () => sayWords('A person will help', handoff))
    expect(scene.look(id)).toMatchObject({ control: 'queue', epoch: 2, waits: true, runs: ['finished'] })
    expect(scene.notices(id)).toEqual(['handoff.requested'])
    expect(scene.texts(id).at(-1)).toBe('assistant text complete: A person will help')
    expect(commits).toEqual([
      [
        'message.created',
        'run.finished',
        'conversation.control_changed',
        'message.created',
        'handoff.requested',
      ],
    ])
  })

  it('does not happen while an answer only offers a person', async () => {
    const offer = { reason: 'no_answer', trigger: 'Tier 3.', when: 'offer' } as const
    await scene.speak(runId, () => sayWords('I do not know', offer))
    expect(scene.look(id)).toMatchObject({ control: 'assistant', epoch: 1, handoffs: [], notices: [] })
  })

  it('happens once: asking again changes nothing', () => {
    ask()
    const before = [scene.look(id), scene.facts()]
    ask()
    expect([scene.look(id), scene.facts()]).toEqual(before)
  })
})

describe('queue → agent', () => {
  it('when an agent accepts: epoch+1, the handoff is accepted, its deadline is gone, the visitor is told', () => {
    ask()
    accept()
    expect(scene.look(id)).toMatchObject({
      control: 'agent',
      epoch: 3,
      assigneeId: scene.ana.id,
      waits: false,
      handoffs: ['accepted'],
      notices: ['handoff.requested', 'handoff.accepted'],
    })
    expect(nextJobAt(scene.store)).toBeNull()
  })

  it('when an agent just writes: the same, with their message', () => {
    ask()
    reply()
    expect(scene.look(id)).toMatchObject({ control: 'agent', epoch: 3, handoffs: ['accepted'] })
    expect(scene.texts(id).at(-1)).toBe('agent text complete: Hello')
  })

  it('needs the epoch as it is: who looked before the visitor asked looks again', () => {
    const { epoch } = scene.row(id)
    ask()
    const moved = { code: 'conversation.conflict', message: expect.stringContaining('Look again') }
    expect(refusal(() => accept(scene.ana, epoch))).toEqual(moved)
    expect(refusal(() => reply(scene.ana, epoch))).toEqual(moved)
    expect(scene.look(id)).toMatchObject({ control: 'queue', epoch: 2 })
  })

  it('has one winner: the loser sees who took it, and accepting what one holds changes nothing', () => {
    ask()
    const epoch = scene.row(id).epoch
    accept(scene.ana, epoch)
    const before = scene.facts()
    const lost = { code: 'conversation.conflict', message: 'Ana took this conversation.' }
    expect(refusal(() => accept(scene.ben, epoch))).toEqual(lost)
    expect(refusal(() => reply(scene.ben, epoch))).toEqual(lost)
    accept(scene.ana, epoch)
    expect(scene.facts()).toEqual(before)
  })
})

describe('queue → queue', () => {
  it('when nobody accepts in time: staff are told, the visitor is not, and the next deadline is planned', () => {
    ask()
    scene.wait(HANDOFF_DEADLINE_MS)
    expect(scene.look(id)).toMatchObject({ control: 'queue', epoch: 2, waits: true, handoffs: ['requested'] })
    const facts = readFacts(scene.store, 0)
    expect(facts.reset || facts.facts.at(-1)).toMatchObject({
      visitorSeq: null,
      fact: { type: 'handoff.overdue' },
    })
    expect(nextJobAt(scene.store)).toBe(scene.time + HANDOFF_DEADLINE_MS)
  })
})

describe('queue → assistant', () => {
  it('when the visitor cancels: the notice is withdrawn and the deadline gone', () => {
    ask()
    cancel()
    expect(scene.look(id)).toMatchObject({
      control: 'assistant',
      epoch: 3,
      waits: false,
      notices: [],
      handoffs: ['cancelled'],
    })
    expect(nextJobAt(scene.store)).toBeNull()
  })

  it('cancelling again changes nothing; with nobody asked for, or a person there, it is refused', () => {
    expect(refusal(cancel).code).toBe('handoff.not_found')
    ask()
    cancel()
    const before = scene.facts()
    cancel()
    expect(scene.facts()).toEqual(before)
    ask()
    accept()
    expect(refusal(cancel).code).toBe('handoff.not_found')
  })
})

describe('assistant → agent', () => {
  it.each(['reply', 'accept'] as const)('when an agent does %s: the run is withdrawn', (verb) => {
    if (verb === 'reply') reply()
    else accept()
    expect(scene.look(id)).toMatchObject({ control: 'agent', epoch: 2, runs: ['withdrawn'], handoffs: [] })
    expect(scene.row(id).runId).toBeNull()
  })

  it('does not happen by a note', () => {
    addNote(scene.store, { agent: scene.ana, conversationId: id, clientId: scene.newClientId(), text: 'Hm' })
    expect(scene.look(id)).toMatchObject({ control: 'assistant', epoch: 1, runs: ['live'] })
    const facts = readFacts(scene.store, 0)
    expect(facts.reset || facts.facts.at(-1)).toMatchObject({ visitorId: null, visitorSeq: null })
  })
})

describe('agent → agent, agent → queue', () => {
  beforeEach(() => {
    ask()
    accept()
  })

  it('when it is given to a colleague: epoch+1, the same handoff, the visitor is told once', () => {
    give(scene.ben.id)
    expect(scene.look(id)).toMatchObject({
      control: 'agent',
      epoch: 4,
      assigneeId: scene.ben.id,
      handoffs: ['accepted'],
      notices: ['handoff.requested', 'handoff.accepted', 'handoff.transferred'],
    })
    const before = scene.facts()
    give(scene.ben.id)
    expect(scene.facts()).toEqual(before)
  })

  it('goes only to somebody who may answer', () => {
    expect(refusal(() => give(scene.vera.id)).code).toBe('agent.not_found')
    expect(refusal(() => give('agt_0' as typeof scene.ana.id)).code).toBe('agent.not_found')
  })

  it('when it goes back to the queue: a new handoff with its reason, one notice, a deadline', () => {
    transfer(scene.store, {
      agent: scene.ana,
      ...seen(),
      to: null,
      reason: 'needs a lawyer',
      agentsOnline: 1,
    })
    expect(scene.look(id)).toMatchObject({
      control: 'queue',
      epoch: 4,
      waits: true,
      handoffs: ['released', 'requested'],
      notices: ['handoff.requested', 'handoff.accepted', 'handoff.transferred'],
    })
    expect(listHandoffs(scene.store, id)[1]).toMatchObject({
      reason: 'agent_returned_to_queue',
      trigger: 'Ana returned it to the queue: needs a lawyer',
    })
  })
})

describe('agent → assistant', () => {
  it('when the agent returns it: a boundary that the assistant does not look past', async () => {
    ask()
    accept()
    reply()
    returnToAssistant(scene.store, seen())
    expect(scene.look(id)).toMatchObject({ control: 'assistant', epoch: 4, handoffs: ['released'] })
    expect(scene.notices(id).at(-1)).toBe('assistant.returned')
    const sent = scene.send(id, 'Something new')
    const asked: unknown[] = []
    if (sent.runId)
      await scene.speak(sent.runId, (question) => {
        asked.push(question)
        return sayWords('Yes')
      })
    expect(asked).toMatchObject([{ text: 'Something new', history: [], language: 'en', spoken: [] }])
  })

  it('is refused while the assistant holds control anyway', () => {
    expect(refusal(() => returnToAssistant(scene.store, seen())).code).toBe('conversation.conflict')
  })
})

describe('who may speak', () => {
  it('while an agent holds control, "thanks" wakes no assistant', () => {
    reply()
    expect(scene.send(id, 'Thanks').runId).toBeNull()
  })

  it('in the queue the assistant answers only if the site wants it, and accepting withdraws its answer', () => {
    ask()
    expect(scene.send(id).runId).toBeNull()
    updateSettings(scene.store, { helpWhileWaiting: true })
    expect(scene.send(id).runId).not.toBeNull()
    accept()
    expect(scene.look(id).runs).toEqual(['withdrawn', 'withdrawn'])
  })

  it('an answer in the queue that asks for a person stays an answer: one is asked for already', async () => {
    ask()
    updateSettings(scene.store, { helpWhileWaiting: true })
    const { runId: next } = scene.send(id)
    const handoff = { reason: 'visitor_asked', trigger: 'Asked again.', when: 'now' } as const
    await scene.speak(next ?? runId, () => sayWords('Somebody comes', handoff))
    expect(scene.look(id)).toMatchObject({ control: 'queue', epoch: 2, handoffs: ['requested'] })
    expect(scene.notices(id)).toEqual(['handoff.requested'])
  })

  it('every verb of staff that names an old epoch is refused and changes nothing', () => {
    const stale = { conversationId: id, epoch: scene.row(id).epoch }
    ask()
    accept()
    const before = scene.facts()
    const verbs = [
      () => resolve(scene.store, stale),
      () => returnToAssistant(scene.store, stale),
      () => transfer(scene.store, { agent: scene.ana, ...stale, to: null, agentsOnline: 0 }),
      () => acceptHandoff(scene.store, { agent: scene.ben, ...stale }),
      () => reopen(scene.store, stale),
    ]
    for (const verb of verbs) expect(refusal(verb).code).toBe('conversation.conflict')
    expect(scene.facts()).toEqual(before)
  })
})
