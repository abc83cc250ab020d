import { ingestDocuments } from '@baton/knowledge'
import { parser } from '@baton/knowledge/parse'
import type { SiteStore } from '@baton/store'
import { openMemorySite } from '@baton/store/node'
import { beforeEach, describe, expect, test } from 'vitest'
import { EvaluationQuestion } from './read-questions.ts'
import { reportOf } from './report.ts'
import { runQuestions } from './run-questions.ts'

const rows = [
  {
    id: 'returns',
    title: 'Return something',
    text: 'You can return most things within 60 days of delivery. Members have 90 days.',
  },
  {
    id: 'delivery',
    title: 'Delivery',
    text: 'Standard delivery to Germany costs 9.95 euros and takes 5 days.',
  },
  { id: 'boots', title: 'Mend boots', text: 'The cobbler in Kendal mends walking boots in two weeks.' },
  {
    id: 'margins',
    title: 'Internal: margins on walking boots',
    text: 'We earn forty percent on each pair of walking boots that we sell.',
    audience: 'internal',
  },
]

let store: SiteStore
beforeEach(async () => {
  store = openMemorySite()
  const bytes = new TextEncoder().encode(rows.map((row) => JSON.stringify(row)).join('\n'))
  const items = await parser.parseFile({ path: 'rows.jsonl', from: 'rows.jsonl', bytes })
  const { failed } = await ingestDocuments(store, items, { sourceName: 'rows' })
  expect(failed).toBe(0)
  return () => store.close()
})

const ask = async (...questions: Omit<Partial<EvaluationQuestion>, 'id'>[]) => {
  const parsed = questions.map((question, at) => EvaluationQuestion.parse({ id: `q${at}`, ...question }))
  const warnings: string[] = []
  const onWarning = (message: string) => warnings.push(message)
  const outcomes = await runQuestions(store, parsed, { language: 'en', onWarning })
  return { outcomes, warnings, report: reportOf(outcomes) }
}

test('a quote is judged whether or not it was shown', async () => {
  const { outcomes } = await ask(
    { text: 'How long do I have to return something?', articles: ['returns'], answers: ['60  Days'] },
    { text: 'Can the cobbler resole purple elephant slippers?', answers: ['Kendal'] },
  )
  expect(outcomes.map(({ answered }) => answered)).toEqual([true, false])
  expect(outcomes.map(({ holds }) => holds?.[0])).toEqual([true, true])
  expect(outcomes[0]).toMatchObject({ right: ['returns'], answerable: true })
  expect(outcomes[0]?.ranked[0]).toEqual({ id: 'returns', title: 'Return something' })
})

test('a follow-up is asked with its history', async () => {
  const text = 'and for members?'
  const history = [{ author: 'visitor' as const, text: 'How much is delivery to Germany?' }]
  const { outcomes } = await ask({ text }, { text, history })
  expect(outcomes.map(({ ranked }) => ranked.some(({ id }) => id === 'delivery'))).toEqual([false, true])
})

test('a passage names the article that holds it', async () => {
  const { outcomes } = await ask(
    { text: 'Boots?', passage: 'cobbler in  KENDAL mends' },
    { text: 'Boots?', passage: 'Nobody wrote this.' },
  )
  expect(outcomes.map(({ right }) => right)).toEqual([['boots'], ['no article holds “Nobody wrote this.”']])
})

test('articles that the knowledge does not have are named and count as not found', async () => {
  const { warnings, report } = await ask({ text: 'Who mends boots?', articles: ['cobbler'] })
  expect(warnings).toEqual([
    'Questions name articles that the knowledge does not have (cobbler): they count as not found.',
  ])
  expect(report.recall['10']).toBe(0)
  expect(report.failures[0]).toMatchObject({
    problems: ['right_article_not_found'],
    wanted: ['cobbler'],
    rank: null,
  })
})

test('only a question by an agent finds internal articles', async () => {
  const text = 'What do we earn on each pair of walking boots?'
  const { outcomes, report } = await ask({ text }, { text, audience: 'internal' })
  expect(outcomes.map(({ ranked }) => ranked[0]?.id)).toEqual(['boots', 'margins'])
  expect(outcomes.map(({ leaks }) => leaks)).toEqual([[], null])
  expect(report.internalLeaks).toBe(0)
})

describe('a report', () => {
  const questions = [
    { text: 'How long do I have to return something?', articles: ['returns'] },
    { text: 'Wie lange dauert die Lieferung nach Deutschland?', lang: 'de', articles: ['delivery'] },
    { text: 'How long do I have to return something?', answerable: false },
    { text: 'thanks', answerable: false },
  ]
  test('is the same to the digit each time, but for the times', async () => {
    const plain = async () => {
      const { outcomes } = await ask(...questions)
      return reportOf(outcomes.map((outcome) => ({ ...outcome, ms: 0 })))
    }
    expect(await plain()).toEqual(await plain())
  })
  test('has the figures of each language, by the row or else by the text', async () => {
    const { report } = await ask(...questions)
    expect(Object.entries(report.byLanguage).map(([name, { questions: n }]) => [name, n])).toEqual([
      ['de', 1],
      ['en', 3],
    ])
  })
  test('names an answer to what has none, and not a courtesy returned', async () => {
    const { report, outcomes } = await ask(...questions)
    expect(
      report.failures.filter(({ problems }) => problems.includes('false_answer')).map(({ id }) => id),
    ).toEqual(['q2'])
    expect(report.falseAnswerShare).toBe(0.5)
    expect(outcomes.at(-1)).toMatchObject({ tier: 1, answered: false, confidence: 0 })
  })
})

test('an abort ends the run between two questions', async () => {
  const question = EvaluationQuestion.parse({ id: 'q', text: 'Boots?' })
  const signal = AbortSignal.abort(new Error('enough'))
  await expect(runQuestions(store, [question], { language: 'en', signal })).rejects.toThrowError('enough')
})
