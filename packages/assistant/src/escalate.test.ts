import { expect, test } from 'vitest'
import { extractive } from './engines/extractive.ts'
import { createBreaker } from './engines/model/breaker.ts'
import { modelEngine } from './engines/model/model-engine.ts'
import { ground } from './grounding/ground.ts'
import { phrasesFor } from './phrases.ts'
import { hear, returns } from './testing/passages.ts'

const rule = 'You have 60 days to send something back.'

/** A model that says the rule with its source, and then this. */
const engineSaying = (text: string) =>
  modelEngine({
    async *ask() {
      yield { type: 'text', text: rule }
      yield { type: 'source', chunkId: returns.id, cited: rule }
      yield { type: 'block' }
      yield { type: 'text', text: ` ${text}` }
      yield { type: 'block' }
      yield { type: 'end', ending: { kind: 'answered' } }
    },
    ground,
    fallback: extractive,
    breaker: createBreaker(() => 0),
  })

test('who was promised something is told what is true and offered a person', async () => {
  const { answer } = await hear(
    { text: 'How long may I keep it?' },
    () => [returns],
    engineSaying("I'll e-mail you."),
  )
  expect(answer.text).toBe(`${rule}[^1]\n\n${phrasesFor('en').cannotDo}`)
  expect(answer.handoff).toMatchObject({ reason: 'policy', when: 'offer' })
})

test('who was promised nothing is not', async () => {
  const { answer } = await hear(
    { text: 'How long may I keep it?' },
    () => [returns],
    engineSaying('Anything else?'),
  )
  expect(answer.text).toBe(`${rule}[^1] Anything else?`)
  expect(answer.handoff).toBeNull()
})
