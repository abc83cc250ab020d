import type { Masking, SiteSettings } from '@baton/contracts'
import { listAudit, listMessages, listOriginals, readSettings, searchMessages } from '@baton/store'
import { beforeEach, describe, expect, it } from 'vitest'
import { changeSettings, redactMessage, revealMessage, type Seal, sendMessage } from '../index.ts'
import { refusal, Scene } from '../testing/scene.ts'

const CARD = '4539 1488 0343 6467'
const OTHER_CARD = '5425233430109903'
const IBAN = 'DE89 3704 0044 0532 0130 00'
/** Closes nothing from who reads code, but tells whether it was used. */
const seal: Seal = {
  close: (words) => `closed:${Buffer.from(words).toString('hex')}`,
  open: (sealed) => (sealed.startsWith('closed:') ? Buffer.from(sealed.slice(7), 'hex').toString() : null),
}

let scene: Scene
let id: ReturnType<Scene['start']>['id']
beforeEach(() => {
  scene = new Scene()
  id = scene.start().id
})

const owner = () => ({ ...scene.ana, role: 'owner' as const })
const change = (change: Partial<SiteSettings>) => changeSettings(scene.store, { agent: owner(), change })
const understand = (masking: Partial<Masking>, more = {}) => {
  const { understanding } = readSettings(scene.store)
  change({ understanding: { ...understanding, ...more, masking: { ...understanding.masking, ...masking } } })
}
const post = (text: string, more: { seal?: Seal; clientId?: ReturnType<Scene['newClientId']> } = { seal }) =>
  sendMessage(scene.store, {
    visitorId: scene.visitorId,
    conversationId: id,
    clientId: scene.newClientId(),
    text,
    ...more,
  }).message

describe('what a visitor writes', () => {
  it('D40 is masked before it is stored, found and listed, and numbered over the conversation', () => {
    expect(post(`Card ${CARD}, account ${IBAN}, mail a@b.example`).text).toBe(
      'Card [card 1], account [iban 1], mail a@b.example',
    )
    expect(post(`Not ${OTHER_CARD} but ${CARD}`).text).toBe('Not [card 2] but [card 1]')
    expect(JSON.stringify(listMessages(scene.store, id, { notes: true }))).not.toContain('4539')
    expect(searchMessages(scene.store, { text: '6467' }).hits).toEqual([])
    expect(searchMessages(scene.store, { text: 'account' }).hits).toHaveLength(1)
    const other = scene.start(CARD)
    expect(scene.texts(other.id)).toEqual(['visitor text complete: [card 1]'])
  })

  it('D41 is left as it is where the site says so, and so are order numbers and cards made for tests', () => {
    expect(post('My test card is 4242 4242 4242 4242').text).toContain('4242')
    understand({}, { orderNumbers: [{ pattern: '@@-################' }] })
    expect(post('Order AB-4539148803436467').text).toBe('Order AB-4539148803436467')
    understand({ kinds: [] })
    expect(post(CARD).text).toBe(CARD)
    understand({ kinds: ['email'] })
    expect(post(`${CARD} a@b.example`).text).toBe(`${CARD} [email 1]`)
  })

  it('D42 that is sent again is the same message, whatever the settings are by now', () => {
    const clientId = scene.newClientId()
    const sent = post(`My card is ${CARD}.`, { seal, clientId })
    understand({ kinds: [] })
    expect(post(`My card is ${CARD}.`, { seal, clientId })).toEqual(sent)
    expect(refusal(() => post(`My card is ${OTHER_CARD}.`, { seal, clientId })).code).toBe(
      'message.id_reused',
    )
    expect(refusal(() => post(`The card is ${CARD}.`, { seal, clientId })).code).toBe('message.id_reused')
  })

  it('D42 that was masked for good is told by the rest of its words', () => {
    const clientId = scene.newClientId()
    const sent = post(`My card is ${CARD}.`, { clientId })
    expect(post(`My card is ${CARD}.`, { clientId })).toEqual(sent)
    expect(refusal(() => post(`The card is ${CARD}.`, { clientId })).code).toBe('message.id_reused')
  })
})

describe('what was masked', () => {
  const reveal = (agent: Parameters<typeof revealMessage>[1]['agent'], messageId: typeof message.id) =>
    revealMessage(scene.store, { agent, messageId, seal })
  let message: ReturnType<typeof post>
  beforeEach(() => {
    message = post(`${CARD} and ${IBAN}`)
  })

  it('D43 is read by who may, and each look is in the audit log without it', () => {
    expect(refusal(() => reveal(scene.ana, message.id))).toMatchObject({
      code: 'staff.forbidden',
      message: 'Only admins and owners may read what was masked.',
    })
    expect(listAudit(scene.store).entries).toEqual([])
    expect(reveal(owner(), message.id)).toEqual([
      { placeholder: '[card 1]', value: CARD },
      { placeholder: '[iban 1]', value: IBAN },
    ])
    const [line] = listAudit(scene.store).entries
    expect(line).toMatchObject({
      by: { agentId: scene.ana.id, name: 'Ana' },
      action: 'message.revealed',
      about: message.id,
      details: { conversation: id, placeholders: ['[card 1]', '[iban 1]'] },
    })
    understand({ reveal: 'agent' })
    expect(reveal(scene.ana, message.id)).toHaveLength(2)
    expect(refusal(() => reveal(scene.vera, message.id)).code).toBe('staff.forbidden')
  })

  it('D43 is not guessed: words in brackets that stand for nothing reveal nothing', () => {
    expect(reveal(owner(), post('[card 7] [email 1]').id)).toEqual([])
    expect(listAudit(scene.store).entries).toEqual([])
  })

  it('D44 is gone with a redaction, also where it was repeated, and its name is not given again', () => {
    const again = post(`Again: ${CARD}`)
    redactMessage(scene.store, { agent: scene.ana, messageId: message.id })
    expect(reveal(owner(), again.id)).toEqual([{ placeholder: '[card 1]', value: null }])
    expect(post(CARD).text).toBe('[card 2]')
    expect(refusal(() => reveal(owner(), message.id)).code).toBe('message.not_found')
  })

  it('D45 is not kept where nobody may read it, and what was kept goes', () => {
    understand({ reveal: 'nobody' })
    expect(refusal(() => reveal(owner(), message.id)).message).toBe(
      'This site keeps nothing of what it masks.',
    )
    expect(post(OTHER_CARD).text).toBe('[card 2]')
    scene.wait(60_000)
    expect(listOriginals(scene.store, id).map(({ sealed }) => sealed)).toEqual([null, null, null])
    understand({ reveal: 'admin' })
    expect(reveal(owner(), message.id).map(({ value }) => value)).toEqual([null, null])
  })
})

it('D46 each change of the settings is a line of the audit log, with what changed; none is none', () => {
  change({ testMode: false })
  expect(listAudit(scene.store).entries).toEqual([])
  understand({ reveal: 'owner' })
  expect(listAudit(scene.store).entries[0]).toMatchObject({
    action: 'settings.changed',
    by: { name: 'Ana' },
    details: { changed: ['understanding.masking.reveal: "admin" → "owner"'] },
  })
})
