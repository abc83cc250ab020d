import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { openKnowledge } from './open-knowledge.ts'
import { EvaluationQuestion } from './read-questions.ts'
import { runQuestions } from './run-questions.ts'

const english = fileURLToPath(new URL('../../../../examples/script-tag/help-centre/payment', import.meta.url))

test('in a language that no page is written in, what shares a name with a page is shown the page and no quote', async () => {
  const store = await openKnowledge(english, () => {})
  const texts = ['Puis-je payer avec PayPal ?', 'Kann ich mit PayPal bezahlen?', 'Gibt es einen Newsletter?']
  const questions = texts.map((text, at) => EvaluationQuestion.parse({ id: `q${at}`, text }))
  const outcomes = await runQuestions(store, questions, { language: 'en' })
  expect(outcomes.map(({ tier, language }) => [language, tier])).toEqual([
    ['fr', 2],
    ['de', 2],
    ['de', 3],
  ])
  expect(outcomes[0]?.ranked[0]?.title).toBe('Ways to pay')
  store.close()
})
