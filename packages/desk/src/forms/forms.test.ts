import type { Form } from '@baton/contracts'
import { findVisitorAddress, listHandoffs, listMessages, readVisitor, updateSettings } from '@baton/store'
import { beforeEach, describe, expect, it } from 'vitest'
import { addMessage } from '../add-message.ts'
import {
  answerForm,
  cancelHandoff,
  identifyVisitor,
  preferPerson,
  requestHandoff,
  resolve,
  startConversation,
} from '../index.ts'
import { refusal, Scene } from '../testing/scene.ts'

let scene: Scene
let id: ReturnType<Scene['start']>['id']
beforeEach(() => {
  scene = new Scene()
  id = scene.start().id
})

const ask = (canMail: boolean, agentsOnline = 0) =>
  requestHandoff(scene.store, { visitorId: scene.visitorId, conversationId: id, agentsOnline, canMail })
const withForm = () =>
  listMessages(scene.store, id, { notes: false }).findLast(({ form }) => form !== undefined)
const answer = (answers: Record<string, string>) =>
  answerForm(scene.store, {
    ...{ visitorId: scene.visitorId, clientId: scene.newClientId(), stopToken: 'stop' },
    ...{ messageId: withForm()?.id ?? ('msg_none' as never), answers },
  })
const address = () => findVisitorAddress(scene.store, scene.visitorId)?.email

describe('a form', () => {
  it('Q1 asks where a reply may go while nobody is here, mail can be sent and no address is known', () => {
    ask(true, 1)
    expect(withForm()).toBeUndefined()
    cancelHandoff(scene.store, { visitorId: scene.visitorId, conversationId: id })
    ask(false)
    expect(withForm()).toBeUndefined()
    cancelHandoff(scene.store, { visitorId: scene.visitorId, conversationId: id })
    ask(true)
    expect(withForm()).toMatchObject({ kind: 'notice', form: { purpose: 'lead', answers: null } })
    answer({ email: 'kim@home.example', name: 'Kim', other: 'dropped' })
    expect(withForm()?.form?.answers).toEqual({ email: 'kim@home.example', name: 'Kim' })
    expect(address()).toBe('kim@home.example')
    expect(readVisitor(scene.store, scene.visitorId)?.name).toBe('Kim')
    expect(listHandoffs(scene.store, id).at(-1)?.facts).toEqual([
      { name: 'name', value: 'Kim' },
      { name: 'email', value: 'kim@home.example' },
    ])
    cancelHandoff(scene.store, { visitorId: scene.visitorId, conversationId: id })
    ask(true)
    expect(withForm()).toBeUndefined()
  })

  it('Q2 is answered once, with what it asks for; nothing is kept of an answer that is refused', () => {
    ask(true)
    expect(refusal(() => answer({ name: 'Kim' })).code).toBe('form.missing')
    expect(refusal(() => answer({ email: 'kim at home' })).code).toBe('form.email_wrong')
    expect([address(), withForm()?.form?.answers]).toEqual([undefined, null])
    answer({ email: 'kim@home.example' })
    answer({ email: ' kim@home.example ' })
    expect(refusal(() => answer({ email: 'other@home.example' })).code).toBe('form.answered')
    expect(scene.facts().filter((type) => type === 'form.answered')).toHaveLength(1)
    const foreign = { visitorId: new Scene().visitorId, clientId: scene.newClientId(), stopToken: 's' }
    const about = { ...foreign, messageId: withForm()?.id ?? ('' as never), answers: {} }
    expect(refusal(() => answerForm(scene.store, about)).code).toBe('message.not_found')
  })

  it('Q3 of a flow takes an order number as the site writes it, which is then the visitor’s next message', () => {
    const form: Form = {
      purpose: 'flow',
      fields: [{ name: 'order', kind: 'order_number', required: true }],
      answers: null,
    }
    const author = { kind: 'assistant' } as const
    scene.store.transaction(() =>
      addMessage(scene.store, scene.row(id), { author, kind: 'text', text: 'Which order?', form }),
    )
    const understanding = { orderNumbers: [{ pattern: 'SO-####-#', check: 'luhn' as const }] }
    updateSettings(scene.store, {
      understanding: {
        timeZone: 'UTC',
        currency: 'EUR',
        products: [],
        masking: { kinds: [], reveal: 'nobody' },
        ...understanding,
      },
    })
    for (const wrong of ['SO-1234-5', '1234', 'SO-1234-4 SO-1230-2'])
      expect([wrong, refusal(() => answer({ order: wrong })).code]).toEqual([
        wrong,
        'form.order_number_wrong',
      ])
    const runId = answer({ order: 'so-1234-4' })
    expect(runId).toBe(scene.row(id).runId)
    expect(scene.texts(id).at(-1)).toBe('visitor text complete: SO-1234-4')
    expect(withForm()?.form?.answers).toEqual({ order: 'SO-1234-4' })
  })
})

describe('always a person', () => {
  const prefer = (always: boolean) =>
    preferPerson(scene.store, { visitorId: scene.visitorId, conversationId: id, always })

  it('Q4 begins each new and each reopened conversation in the queue, until it is taken back', () => {
    prefer(true)
    prefer(true)
    expect(scene.facts().filter((type) => type === 'visitor.preferred_person')).toHaveLength(1)
    expect(scene.look(id).control).toBe('assistant')
    resolve(scene.store, { conversationId: id, epoch: scene.row(id).epoch })
    expect(scene.send(id).runId).toBeNull()
    expect(scene.look(id)).toMatchObject({ status: 'open', control: 'queue', waits: true })
    cancelHandoff(scene.store, { visitorId: scene.visitorId, conversationId: id })
    expect(scene.send(id).runId).not.toBeNull()
    const clientId = scene.newClientId()
    const message = { clientId: scene.newClientId(), text: 'A new one' }
    const sent = startConversation(scene.store, { visitorId: scene.visitorId, clientId, message })
    expect([sent.runId, scene.notices(sent.conversationId)]).toEqual([null, ['handoff.requested']])
    prefer(false)
    expect(scene.start('Another').runId).not.toBeNull()
  })

  it('Q4 goes along when the site says who the visitor is', () => {
    prefer(true)
    let made = 0
    const tokens = { make: () => `token-${++made}-of-a-visitor`, hash: (token: string) => token }
    identifyVisitor(scene.store, tokens, { subject: 'kim', visitorId: null })
    const { session } = identifyVisitor(scene.store, tokens, { subject: 'kim', visitorId: scene.visitorId })
    expect(session.visitorId).not.toBe(scene.visitorId)
    expect(readVisitor(scene.store, session.visitorId)?.alwaysPerson).toBe(true)
  })
})
