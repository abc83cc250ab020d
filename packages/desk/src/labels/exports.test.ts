import type { Answer } from '@baton/assistant'
import type { ArticleId, ChunkId, Citation } from '@baton/contracts'
import { addExamples, insertIntent, listMessages } from '@baton/store'
import { expect, test } from 'vitest'
import { answerOf, Scene } from '../testing/scene.ts'
import { exportQuestions } from './export-questions.ts'
import { exportTurns } from './export-turns.ts'
import { labelMessage } from './label-message.ts'

const citation: Citation = {
  ...{ n: 1, chunkId: 'chk_1' as ChunkId, articleId: 'returns' as ArticleId, title: 'Returns', headings: [] },
  ...{ url: null, quote: 'In 3 days.', passage: 'In 3 days.', updatedAt: null },
}

async function* answers(text: string, citations: Citation[] = []) {
  const answer: Answer = { ...answerOf(text), citations }
  yield { type: 'answer' as const, answer }
}

test('L6 labelled turns are exported to be measured on, and the examples that are not made of them to learn from', () => {
  const scene = new Scene()
  const { store, ana, ben } = scene
  const { id } = scene.start('Where is my money?')
  const other = scene.send(id, 'Lovely.').message
  scene.send(id, 'Nobody labelled this.')
  const [asked] = listMessages(store, id, { notes: false })
  if (!asked) return
  const refund = insertIntent(store, { name: 'refund', description: '', action: { do: 'answer' } }).id
  addExamples(store, refund, ['I want my money back'], 'written')
  labelMessage(store, { messageId: asked.id, agentId: ana.id, label: { kind: 'intent', value: null } })
  scene.time += 1
  labelMessage(store, { messageId: asked.id, agentId: ben.id, label: { kind: 'intent', value: refund } })
  for (const messageId of [asked.id, other.id])
    labelMessage(store, { messageId, agentId: ana.id, label: { kind: 'sentiment', value: 'negative' } })
  expect([...exportTurns(store)].map(({ id: _, lang: __, ...row }) => row)).toEqual([
    { text: 'I want my money back', split: 'train', intent: 'refund' },
    { text: 'Where is my money?', split: 'test', intent: 'refund', sentiment: 'negative' },
    { text: 'Lovely.', split: 'test', sentiment: 'negative' },
  ])
})

test('L7 questions whose answers were judged are exported with what would be right and what was said before', async () => {
  const scene = new Scene()
  const { store, ana } = scene
  const { id, runId } = scene.start('Can I send it back?')
  await scene.speak(runId, () => answers('Yes.', [citation, { ...citation, n: 2 }]))
  const answer = async (text: string) => {
    const live = scene.row(id).runId
    if (live) await scene.speak(live, () => answers(text))
  }
  for (const text of ['And my money?', 'When?']) scene.send(id, text)
  await answer('In a year.')
  scene.send(id, 'Really?')
  await answer('Hm.')
  const [yes, year, hm] = listMessages(store, id, { notes: false }).filter(
    ({ author }) => author.kind === 'assistant',
  )
  if (!yes || !year || !hm) throw new Error('Three answers were given.')
  const judge = (messageId: typeof yes.id, value: 'right' | 'wrong', expected = '') =>
    labelMessage(store, { messageId, agentId: ana.id, label: { kind: 'answer', value, expected } })
  judge(yes.id, 'right')
  judge(year.id, 'wrong', ' In 3 days. ')
  judge(hm.id, 'wrong')
  const history = [
    { author: 'visitor', text: 'Can I send it back?' },
    { author: 'assistant', text: 'Yes.' },
  ]
  const lang = 'en'
  const rows = [...exportQuestions(store)]
  expect(rows[0]).toMatchObject({ id: hm.id, text: 'Really?' })
  expect(rows[0]).not.toHaveProperty('answers')
  expect(rows.slice(1)).toEqual([
    { id: year.id, lang, text: 'And my money?\nWhen?', history, answers: ['In 3 days.'] },
    { id: yes.id, lang, text: 'Can I send it back?', history: [], articles: ['returns'] },
  ])
  judge(hm.id, 'right')
  expect([...exportQuestions(store)].map((row) => row.id)).toEqual([year.id, yes.id])
})
