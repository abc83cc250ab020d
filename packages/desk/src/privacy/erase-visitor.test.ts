import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ClientId, type VisitorId } from '@baton/contracts'
import {
  endFile,
  findConversation,
  findVisitor,
  insertFile,
  insertIntent,
  insertVisitor,
  latestSeq,
  listAudit,
  listExamples,
  readFacts,
  type SiteStore,
  saveIdentity,
  saveVisitorAddress,
  searchMessages,
  writeFileParts,
} from '@baton/store'
import { openSiteFile } from '@baton/store/node'
import { expect, test } from 'vitest'
import {
  acceptHandoff,
  addNote,
  eraseVisitor,
  giveCsat,
  labelMessage,
  mark,
  requestHandoff,
  resolve,
  sendMessage,
  startConversation,
  track,
} from '../index.ts'
import { refusal, Scene } from '../testing/scene.ts'

const SECRET = 'Zaphodq'
let made = 0
const newClientId = () => ClientId.parse(`client-${String(++made).padStart(12, '0')}`)

const drain = (store: SiteStore, visitorId: VisitorId) => {
  const work = eraseVisitor(store, { visitorId, by: null })
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
  }
}

/** A visitor of whom something stands nearly everywhere. */
function talk({ store, ana }: Pick<Scene, 'store' | 'ana'>) {
  const visitorId = insertVisitor(store, {}).id
  const write = (text: string) => ({ clientId: newClientId(), text: `${text} ${SECRET}` })
  saveIdentity(store, { subject: SECRET, visitorId })
  saveVisitorAddress(store, { visitorId, email: `${SECRET}@example.com`, stopToken: SECRET })
  const about = {
    type: 'image/png',
    name: `${SECRET}.png`,
    bytes: SECRET.length,
    width: 1,
    height: 1,
  } as const
  const file = insertFile(store, { ...about, visitorId, agentId: null, clientId: newClientId() })
  writeFileParts(store, file.id, 0, new TextEncoder().encode(SECRET))
  endFile(store, file.id)
  const message = { ...write('I am'), files: [file.id] }
  const { conversationId } = startConversation(store, { visitorId, clientId: newClientId(), message })
  const said = sendMessage(store, { visitorId, conversationId, ...write('Again:') })
  const intentId = insertIntent(store, { name: 'names', description: '', action: { do: 'answer' } }).id
  labelMessage(store, {
    messageId: said.message.id,
    agentId: ana.id,
    label: { kind: 'intent', value: intentId },
  })
  requestHandoff(store, { visitorId, conversationId, agentsOnline: 1 })
  const epoch = () => findConversation(store, conversationId)?.epoch ?? 0
  acceptHandoff(store, { agent: ana, conversationId, epoch: epoch() })
  addNote(store, { agent: ana, conversationId, ...write('This is') })
  mark(store, { conversationId, addTags: [SECRET] })
  resolve(store, { conversationId, epoch: epoch() })
  giveCsat(store, { visitorId, conversationId, score: 2, comment: SECRET })
  const paid = { name: 'paid', properties: { to: SECRET }, pageUrl: null, agoMs: 0 }
  track(store, { visitorId, events: [{ clientId: newClientId(), ...paid }] })
  return { visitorId, conversationId, intentId }
}

test('an erased visitor leaves no word in any table, and the numbers of the log have no gap', () => {
  const scene = new Scene()
  const { store } = scene
  scene.start('My own question')
  const { visitorId, intentId } = talk(scene)
  const before = latestSeq(store)
  const receipt = drain(store, visitorId)
  expect(receipt).toMatchObject({ conversations: 1, files: 1, at: scene.time })
  expect(receipt.messages).toBeGreaterThan(3)
  expect(findVisitor(store, visitorId)).toBeUndefined()
  expect(searchMessages(store, { text: SECRET }).hits).toEqual([])
  expect(searchMessages(store, { text: 'own question' }).hits).toHaveLength(1)
  expect(listExamples(store, intentId)).toEqual([])
  const found = readFacts(store, 0)
  const seqs = found.reset ? [] : found.facts.map(({ seq }) => seq)
  expect(seqs).toEqual(Array.from({ length: latestSeq(store) }, (_, n) => n + 1))
  expect(latestSeq(store)).toBeGreaterThan(before)
  expect(JSON.stringify(found)).not.toContain(visitorId)
  expect(listAudit(store).entries[0]).toMatchObject({
    ...{ n: receipt.auditLine, action: 'visitor.erased', about: visitorId, by: null },
  })
  expect(refusal(() => drain(store, visitorId))).toMatchObject({ code: 'visitor.not_found' })
})

test('from the first step on nothing of theirs is taken', () => {
  const scene = new Scene()
  const { id } = scene.start()
  const work = eraseVisitor(scene.store, { visitorId: scene.visitorId, by: null })
  work.next()
  expect(refusal(() => scene.send(id))).toMatchObject({ code: 'visitor.blocked' })
})

test('the bytes of the file do not hold what was said either', () => {
  const folder = mkdtempSync(join(tmpdir(), 'baton-erase-'))
  const store = openSiteFile(join(folder, 'site.db'))
  const bytes = () =>
    readdirSync(folder)
      .map((name) => readFileSync(join(folder, name), 'latin1'))
      .join('')
  try {
    const { visitorId } = talk({ store, ana: new Scene().ana })
    expect(bytes().toLowerCase()).toContain(SECRET.toLowerCase())
    expect(drain(store, visitorId).recoverableDays).toBeNull()
    expect(bytes().toLowerCase()).not.toContain(SECRET.toLowerCase())
  } finally {
    store.close()
    rmSync(folder, { recursive: true })
  }
})
