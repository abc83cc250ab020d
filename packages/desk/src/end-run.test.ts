import { findRun, readConversation } from '@baton/store'
import { expect, it } from 'vitest'
import { cutRun, failRun, finishRun } from './end-run.ts'
import { acceptHandoff } from './index.ts'
import { answerOf, Scene } from './testing/scene.ts'

it.each(['finish', 'cut', 'fail'] as const)(
  'a run that lost control can not %s: nothing is stored',
  (verb) => {
    const scene = new Scene()
    const { id, runId } = scene.start()
    const run = findRun(scene.store, runId)
    if (!run) throw new Error('The run is missing.')
    acceptHandoff(scene.store, { agent: scene.ana, conversationId: id, epoch: 1 })
    const before = [scene.look(id), scene.texts(id), scene.facts()]
    if (verb === 'finish')
      expect(finishRun(scene.store, { run, answer: answerOf('Late'), agentsOnline: 0 })).toBe(false)
    if (verb === 'cut') cutRun(scene.store, { run, shown: { text: 'Late', citations: [] } })
    if (verb === 'fail') failRun(scene.store, { run, agentsOnline: 0 })
    expect([scene.look(id), scene.texts(id), scene.facts()]).toEqual(before)
  },
)

it.each([
  ['now', 'Where is my tent?'],
  ['offer', 'Late'],
] as const)('lists show the question once it is passed on (%s)', (when, preview) => {
  const scene = new Scene()
  const { id, runId } = scene.start()
  const run = findRun(scene.store, runId)
  if (!run) throw new Error('The run is missing.')
  const handoff = { reason: 'visitor_asked', trigger: 'Asked in words.', when } as const
  finishRun(scene.store, { run, answer: { ...answerOf('Late'), handoff }, agentsOnline: 0 })
  expect(readConversation(scene.store, id)?.preview).toBe(preview)
})
