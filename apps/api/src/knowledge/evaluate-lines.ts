import { setImmediate } from 'node:timers/promises'
import { BatonError, type EvaluationLine } from '@baton/contracts'
import { readSettings } from '@baton/store'
import { figureColumns, figureRows } from '../evaluate/figure-rows.ts'
import { problemWords } from '../evaluate/problem-words.ts'
import { type EvaluationQuestion, QuestionsError, readQuestions } from '../evaluate/read-questions.ts'
import { reportOf } from '../evaluate/report.ts'
import { reportHtml } from '../evaluate/report-html.ts'
import { runQuestions } from '../evaluate/run-questions.ts'
import { calibrationLine } from './calibration-of.ts'
import type { Searchable } from './find-passages.ts'

/** The questions of an uploaded file. Rejects with `questions.refused` that names the first lines that cannot be used. */
export async function questionsIn(bytes: Uint8Array): Promise<EvaluationQuestion[]> {
  try {
    return await readQuestions(new TextDecoder().decode(bytes), 'questions')
  } catch (error) {
    if (!(error instanceof QuestionsError)) throw error
    throw new BatonError('questions.refused', { message: error.message })
  }
}

const EVERY = 10

/** Asks all questions, telling how far it is; the last line is the report. Rejects with the signal's reason. */
export async function evaluateLines(
  { store, find }: Searchable,
  questions: EvaluationQuestion[],
  { say, signal }: { say: (line: EvaluationLine) => void; signal: AbortSignal },
): Promise<void> {
  const total = questions.length
  const outcomes = await runQuestions(store, questions, {
    language: readSettings(store).language,
    find,
    signal,
    onProgress: (done) => {
      if (done % EVERY === 0 || done === total) say({ type: 'progress', done, total })
    },
    onWarning: (message) => say({ type: 'warning', message }),
  })
  await setImmediate()
  const report = { ...reportOf(outcomes), calibration: calibrationLine(store) }
  await setImmediate()
  const html = reportHtml(report, `${total} questions, asked of ${readSettings(store).appearance.name}`)
  await setImmediate()
  const columns = figureColumns(report)
  say({
    type: 'report',
    report,
    columns: columns.map(([name]) => name),
    rows: figureRows.map(({ label, meaning, value }) => ({
      label,
      meaning,
      values: columns.map(([, figures]) => value(figures)),
    })),
    problemWords,
    html,
  })
}
