import {
  cleanAnswer,
  type LabelledSentence,
  questionOf,
  scriptOf,
  searchResultsOf,
  spoiltAnswer,
  startStandIn,
} from '@baton/model-stand-in'
import { expect, test } from 'vitest'
import { ground } from '../../grounding/ground.ts'
import { cancel, delivery, hear, passage, returns } from '../../testing/passages.ts'
import { askClaude } from '../claude/ask-claude.ts'
import { extractive } from '../extractive.ts'
import { createBreaker } from './breaker.ts'
import { modelEngine } from './model-engine.ts'

/** ANSWERS=1000 is the whole proof. */
const ANSWERS = Number(process.env.ANSWERS ?? 50)
const FIRST_SEED = Number(process.env.SEED ?? Date.now() % 1e6)

const refunds = passage(
  'refunds',
  'Refunds',
  [
    'A refund takes 5 to 7 working days after we have received the parcel. It goes back to the card that you paid with.',
    'If the parcel was damaged, send a photo to help@shop.example within 14 days.',
  ].join('\n\n'),
)

interface Heard {
  seed: number
  sentences: LabelledSentence[]
  /** Letters and digits of what went out. */
  shown: string
  engine: string
}

/** What a visitor reads of generated answers, through HTTP, the checks and the whole assistant. */
async function hearAnswers(generate: typeof cleanAnswer): Promise<Heard[]> {
  const asked = { seed: 0, sentences: [] as LabelledSentence[] }
  const standIn = await startStandIn((request) => {
    asked.seed = Number(/\d+/.exec(questionOf(request)))
    asked.sentences = generate(asked.seed, searchResultsOf(request))
    return scriptOf(asked.sentences)
  })
  const ask = askClaude({ apiKey: 'any', baseUrl: standIn.url })
  const heard: Heard[] = []
  try {
    for (let seed = FIRST_SEED; seed < FIRST_SEED + ANSWERS; seed++) {
      const engine = modelEngine({ ask, ground, fallback: extractive, breaker: createBreaker(() => 0) })
      const search = () => [refunds, returns, delivery, cancel]
      const { answer } = await hear({ text: `What about order ${seed}?` }, search, engine)
      heard.push({ ...asked, shown: letters(answer.text), engine: answer.record.engine })
    }
  } finally {
    await standIn.close()
  }
  return heard
}

function letters(text: string): string {
  return text.replace(/\[\^\d+\]/g, '').replace(/[^\p{L}\p{N}]/gu, '')
}

test(`of ${ANSWERS} answers with wrong numbers, made-up links, invented facts or promises none shows them (seeds from ${FIRST_SEED})`, async () => {
  const leaks = (await hearAnswers(spoiltAnswer)).flatMap(({ seed, sentences, shown }) =>
    sentences
      .filter(({ label }) => label !== 'clean' && label !== 'frame')
      .filter(({ text }) => shown.includes(letters(text)))
      .map(({ text }) => `${seed}: ${text}`),
  )
  expect(leaks).toEqual([])
})

test(`of ${ANSWERS} clean answers at least 98 % go out whole (seeds from ${FIRST_SEED})`, async () => {
  const touched = (await hearAnswers(cleanAnswer)).filter(
    ({ sentences, shown, engine }) =>
      engine !== 'claude' || !sentences.every(({ text }) => shown.includes(letters(text))),
  )
  expect(touched.length, JSON.stringify(touched.slice(0, 3))).toBeLessThanOrEqual(ANSWERS * 0.02)
})
