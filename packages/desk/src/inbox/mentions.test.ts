import { countUnseenMentions, listMentions, saveAgent, seeMentions } from '@baton/store'
import { beforeEach, expect, it } from 'vitest'
import { addNote, redactMessage, replyAsAgent } from '../index.ts'
import { Scene } from '../testing/scene.ts'

let scene: Scene
let id: ReturnType<Scene['start']>['id']
beforeEach(() => {
  scene = new Scene()
  id = scene.start().id
})

const note = (text: string, clientId = scene.newClientId()) =>
  addNote(scene.store, { agent: scene.ana, conversationId: id, clientId, text }).message
const named = () =>
  [scene.ana, scene.ben, scene.vera].map((agent) => listMentions(scene.store, agent.id).length)

it('D70 a note names who is called by their whole name, once, and never its writer', () => {
  note('@Ben and @Vera, and @Ben again: ask @Benedict, mail to ana@Ben, @Ana knows')
  expect(named()).toEqual([0, 1, 1])
  expect(scene.facts().filter((type) => type === 'mention.created')).toHaveLength(2)
  const benjamin = {
    id: 'agt_benjamin' as typeof scene.ben.id,
    name: 'Ben Stone',
    role: 'agent',
    generation: 1,
  } as const
  saveAgent(scene.store, benjamin)
  note('@Ben Stone, please')
  expect(named()).toEqual([0, 1, 1])
  expect(listMentions(scene.store, benjamin.id)[0]).toMatchObject({
    excerpt: '@Ben Stone, please',
    by: { name: 'Ana' },
  })
})

it('D71 a retry mentions nobody twice, and a reply to the visitor nobody at all', () => {
  const clientId = scene.newClientId()
  note('@Ben?', clientId)
  note('@Ben?', clientId)
  const { epoch } = scene.row(id)
  const reply = { clientId: scene.newClientId(), text: 'Ask @Ben', epoch }
  replyAsAgent(scene.store, { agent: scene.ana, conversationId: id, ...reply })
  expect(named()).toEqual([0, 1, 0])
})

it('D72 who looks at the conversation has seen it, and with the words of a note goes whom it named', () => {
  const first = note('@Ben one')
  note('@Ben two')
  expect(countUnseenMentions(scene.store, scene.ben.id)).toBe(2)
  redactMessage(scene.store, { agent: scene.ana, messageId: first.id })
  expect(countUnseenMentions(scene.store, scene.ben.id)).toBe(1)
  seeMentions(scene.store, scene.vera.id, id)
  expect(countUnseenMentions(scene.store, scene.ben.id)).toBe(1)
  seeMentions(scene.store, scene.ben.id, id)
  expect(countUnseenMentions(scene.store, scene.ben.id)).toBe(0)
  expect(listMentions(scene.store, scene.ben.id)).toMatchObject([{ excerpt: '@Ben two', seenAt: scene.time }])
})
