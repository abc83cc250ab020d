import type { ClientId, NewEvent } from '@baton/contracts'
import { insertVisitor, listVisitorEvents, readSettings, saveIdentity, updateSettings } from '@baton/store'
import { beforeEach, expect, it } from 'vitest'
import { blockVisitor, identifyVisitor, sendMessage, track } from '../index.ts'
import { refusal, Scene } from '../testing/scene.ts'
import { CALLS_A_MINUTE } from './track.ts'

let scene: Scene
beforeEach(() => {
  scene = new Scene()
})

const PAGE = 'https://shop.example/tents'
const event = (name: string, more: Partial<NewEvent> = {}): NewEvent => ({
  ...{ clientId: scene.newClientId(), name, properties: {}, pageUrl: PAGE, agoMs: 0 },
  ...more,
})
const told = (...events: NewEvent[]) => track(scene.store, { visitorId: scene.visitorId, events })
const seen = () => listVisitorEvents(scene.store, scene.visitorId)

it('V1 what was told late is as old as it says, and what is told twice is kept once', () => {
  const paid = event('paid', { properties: { total: 9, isGift: true }, agoMs: 5_000 })
  told(paid, event('left'))
  told(paid)
  expect(seen()).toMatchObject([
    { name: 'left', at: scene.time },
    { name: 'paid', properties: { total: 9, isGift: true }, pageUrl: PAGE, at: scene.time - 5_000 },
  ])
})

it('V2 a visitor’s pages are in the order they came, one that they stay on once, by call and by message', () => {
  const { id } = scene.start()
  const write = (pageUrl: string, clientId: ClientId = scene.newClientId()) => {
    scene.time += 1
    sendMessage(scene.store, {
      ...{ visitorId: scene.visitorId, conversationId: id, text: 'And here?' },
      ...{ clientId, pageUrl },
    })
  }
  write(PAGE)
  write(PAGE)
  scene.time += 1
  told(event('page'))
  write(`${PAGE}/two`)
  write(PAGE)
  expect(seen().map(({ name, pageUrl }) => [name, pageUrl])).toEqual([
    ['page', PAGE],
    ['page', `${PAGE}/two`],
    ['page', PAGE],
  ])
})

it('V3 what the site masks in messages is masked in names, properties and addresses, and kept nowhere', () => {
  const { understanding } = readSettings(scene.store)
  const masking = { ...understanding.masking, kinds: ['email' as const, 'card' as const] }
  updateSettings(scene.store, { understanding: { ...understanding, masking } })
  told(
    event('card 4539 1488 0343 6467', {
      properties: { by: 'kim@home.example', to: 'ana@home.example', again: 'kim@home.example' },
      pageUrl: 'https://shop.example/reset/kim@home.example',
    }),
  )
  expect(seen()).toMatchObject([
    {
      name: 'card [card 1]',
      properties: { by: '[email 1]', to: '[email 2]', again: '[email 1]' },
      pageUrl: expect.not.stringContaining('kim@home.example'),
    },
  ])
})

it('V4 too many calls in a minute are refused, and so is what a blocked visitor does', () => {
  for (let n = 0; n < CALLS_A_MINUTE; n += 1) told(event(`n${n}`), event('and'))
  expect(refusal(() => told(event('one more'))).code).toBe('limit.events')
  scene.time += 60_000
  told(event('a minute later'))
  expect(seen()[0]?.name).toBe('a minute later')
  blockVisitor(scene.store, { agent: scene.ana, visitorId: scene.visitorId, blocked: true })
  expect(refusal(() => told(event('blocked'))).code).toBe('visitor.blocked')
})

it('V5 what an anonymous visitor did goes along when the site says who they are', () => {
  const known = insertVisitor(scene.store, {}).id
  saveIdentity(scene.store, { subject: 'u1', visitorId: known })
  told(event('paid'))
  const tokens = { make: () => `token ${scene.newClientId()}`, hash: (token: string) => token }
  identifyVisitor(scene.store, tokens, { subject: 'u1', visitorId: scene.visitorId })
  expect(listVisitorEvents(scene.store, known).map(({ name }) => name)).toEqual(['paid'])
  expect(seen()).toEqual([])
})
