import type { VisitorSession } from '@baton/contracts'
import { findVisitorToken, listMessages } from '@baton/store'
import { beforeEach, describe, expect, it } from 'vitest'
import {
  blockVisitor,
  cancelHandoff,
  createVisitorSession,
  endVisitorSessions,
  identifyVisitor,
  rateMessage,
  readAccessToken,
  refreshVisitorSession,
  requestHandoff,
  sendMessage,
  startConversation,
  type TokenMaker,
} from './index.ts'
import { refusal, Scene, sayWords } from './testing/scene.ts'

let scene: Scene
let tokens: TokenMaker
let first: VisitorSession
beforeEach(() => {
  scene = new Scene()
  let made = 0
  const make = () => {
    made += 1
    return `${String(made).padStart(8, '0')}-random-token`
  }
  tokens = { make, hash: (token) => `hash of ${token}` }
  first = createVisitorSession(scene.store, tokens, {})
})

const read = ({ accessToken }: VisitorSession) => readAccessToken(scene.store, tokens, accessToken)
const refresh = ({ refreshToken }: VisitorSession) => refreshVisitorSession(scene.store, tokens, refreshToken)
const codeOf = (work: () => unknown) => refusal(work).code

const MINUTE = 60_000
const DAY = 86_400_000

describe('an access token', () => {
  it('names its visitor for 15 minutes, then has expired, and says so for days', () => {
    expect(read(first)).toEqual({ visitorId: first.visitorId, expiresAt: first.accessExpiresAt })
    scene.time += 15 * MINUTE - 1
    expect(read(first).visitorId).toBe(first.visitorId)
    scene.time += 1
    expect(codeOf(() => read(first))).toBe('session.expired')
    scene.time += MINUTE
    // Another tab refreshes; this one must still hear that it only needs to do so too.
    refresh(first)
    expect(codeOf(() => read(first))).toBe('session.expired')
  })

  it('that was never given, or is a refresh token, opens nothing', () => {
    expect(codeOf(() => read({ ...first, accessToken: 'guess' }))).toBe('session.required')
    expect(codeOf(() => read({ ...first, accessToken: first.refreshToken }))).toBe('session.required')
    expect(codeOf(() => refresh({ ...first, refreshToken: first.accessToken }))).toBe('session.revoked')
  })

  it('is stored only as its hash', () => {
    expect(findVisitorToken(scene.store, first.accessToken)).toBeUndefined()
    expect(findVisitorToken(scene.store, first.refreshToken)).toBeUndefined()
    expect(findVisitorToken(scene.store, `hash of ${first.accessToken}`)?.kind).toBe('access')
  })
})

describe('a refresh token', () => {
  it('is traded for a new pair of the same visitor, and slides for 30 days', () => {
    let session = first
    for (let n = 0; n < 3; n++) {
      scene.time += 30 * DAY - 1
      session = refresh(session)
    }
    expect(read(session).visitorId).toBe(first.visitorId)
    scene.time += 30 * DAY
    expect(codeOf(() => refresh(session))).toBe('session.revoked')
  })

  it('may be traded again within 60 s, for two tabs or an answer that was lost', () => {
    const [one, two] = [refresh(first), refresh(first)]
    scene.time += 60_000
    const three = refresh(first)
    for (const session of [one, two, three]) expect(read(session).visitorId).toBe(first.visitorId)
  })

  it('reused after 60 s was stolen: the whole family ends', () => {
    const second = refresh(first)
    scene.time += 60_001
    expect(codeOf(() => refresh(first))).toBe('session.revoked')
    expect(codeOf(() => read(second))).toBe('session.revoked')
    expect(codeOf(() => refresh(second))).toBe('session.revoked')
  })

  it('reused after its successor was used was stolen, however soon', () => {
    const second = refresh(first)
    scene.time += 1000
    const third = refresh(second)
    expect(codeOf(() => refresh(first))).toBe('session.revoked')
    expect(codeOf(() => read(third))).toBe('session.revoked')
  })

  it('traded twice is not stolen by what becomes of the other pair', () => {
    const [one, two] = [refresh(first), refresh(first)]
    const lost = refresh(one)
    scene.time += 1000
    refresh(refresh(two))
    expect(read(refresh(one)).visitorId).toBe(lost.visitorId)
  })

  it('stolen from one session ends no other one', () => {
    const other = createVisitorSession(scene.store, tokens, {})
    refresh(first)
    scene.time += 60_001
    expect(codeOf(() => refresh(first))).toBe('session.revoked')
    expect(read(other).visitorId).toBe(other.visitorId)
    expect(read(refresh(other)).visitorId).toBe(other.visitorId)
  })
})

it('ending the sessions of a visitor ends all their tokens at once, and nobody else’s', () => {
  const other = createVisitorSession(scene.store, tokens, {})
  const second = refresh(first)
  endVisitorSessions(scene.store, first.visitorId)
  for (const session of [first, second]) {
    expect(codeOf(() => read(session))).toBe('session.revoked')
    expect(codeOf(() => refresh(session))).toBe('session.revoked')
  }
  expect(read(other).visitorId).toBe(other.visitorId)
})

it("somebody else's conversation is the same 404 as one that does not exist", async () => {
  const { id, runId } = scene.start()
  await scene.speak(runId, () => sayWords('Here'))
  const answer = listMessages(scene.store, id, { notes: false }).at(-1)
  const visitorId = first.visitorId
  const clientId = scene.newClientId()
  const missing = 'cnv_0' as typeof id
  const verbs = (conversationId: typeof id) => [
    () => sendMessage(scene.store, { visitorId, conversationId, clientId, text: 'Hello' }),
    () => requestHandoff(scene.store, { visitorId, conversationId, agentsOnline: 0 }),
    () => cancelHandoff(scene.store, { visitorId, conversationId }),
  ]
  const before = [scene.look(id), scene.facts()]
  const foreign = verbs(id).map(refusal)
  expect(foreign).toEqual(verbs(missing).map(refusal))
  expect(foreign.map(({ code }) => code)).toEqual(Array(3).fill('conversation.not_found'))
  const rate = (messageId: NonNullable<typeof answer>['id']) =>
    refusal(() => rateMessage(scene.store, { visitorId, messageId, rating: 'helpful' }))
  expect(answer && rate(answer.id)).toEqual(rate('msg_0' as NonNullable<typeof answer>['id']))
  expect([scene.look(id), scene.facts()]).toEqual(before)
})

describe('a block', () => {
  const block = (visitorId: VisitorSession['visitorId'], blocked = true) =>
    blockVisitor(scene.store, { agent: scene.ana, visitorId, blocked })
  const identify = (visitorId: VisitorSession['visitorId'] | null) =>
    identifyVisitor(scene.store, tokens, { subject: 'u1', visitorId }).session
  const write = ({ visitorId }: VisitorSession) => {
    const message = { clientId: scene.newClientId(), text: 'Hello' }
    startConversation(scene.store, { visitorId, clientId: scene.newClientId(), message })
  }

  it('holds for whoever the site vouches for, from any browser and after signing out', () => {
    const known = identify(first.visitorId)
    block(known.visitorId)
    endVisitorSessions(scene.store, known.visitorId)
    const elsewhere = createVisitorSession(scene.store, tokens, {})
    expect(codeOf(() => write(identify(null)))).toBe('visitor.blocked')
    expect(codeOf(() => write(identify(elsewhere.visitorId)))).toBe('visitor.blocked')
  })

  it('of an anonymous visitor goes along into the account that they sign in to, and with a traded session', () => {
    identify(null)
    block(first.visitorId)
    expect(codeOf(() => write(refresh(first)))).toBe('visitor.blocked')
    expect(codeOf(() => write(identify(first.visitorId)))).toBe('visitor.blocked')
  })
})
