import type { Engine } from '@baton/assistant'
import type { EvaluationReport } from '@baton/contracts'
import { readSettings } from '@baton/store'
import type { EngineName } from '../../engines.ts'
import type { EvaluationQuestion } from '../../evaluate/read-questions.ts'
import { reportOf } from '../../evaluate/report.ts'
import { runQuestions } from '../../evaluate/run-questions.ts'
import { calibrationLine } from '../../knowledge/calibration-of.ts'
import type { Searchable } from '../../knowledge/find-passages.ts'
import { chooseSite } from '../choose-site.ts'
import { requireModel } from '../require-model.ts'
import type { Progress, Verb } from '../verb.ts'

export interface EvaluateArguments {
  questions: EvaluationQuestion[]
  site?: string
  /** Default extractive: figures are compared over time, and models cost money. */
  engine?: EngineName
}

/** Asks a site's own knowledge all questions; nothing is stored. */
export const evaluate: Verb<EvaluateArguments, EvaluationReport> = {
  name: 'evaluate',
  async run(installation, { questions, site, engine = 'extractive' }, say, signal) {
    const siteId = await chooseSite(installation, site, say)
    requireModel(engine, installation.engines)
    return installation.sites.use(siteId, (open) => {
      const wanted = installation.engines.of(open.store, { wanted: engine })
      return evaluateSite({ ...open, find: open.find, engine: wanted }, questions, say, signal)
    })
  },
}

/** The same for any open site. */
export async function evaluateSite(
  { store, find, engine }: Searchable & { engine: Engine },
  questions: EvaluationQuestion[],
  say: (progress: Progress) => void,
  signal?: AbortSignal,
): Promise<EvaluationReport> {
  const { language } = readSettings(store)
  const outcomes = await runQuestions(store, questions, {
    language,
    find,
    engine,
    signal,
    onProgress: (done) => say({ type: 'progress', done, total: questions.length, label: 'questions asked' }),
    onWarning: (text) => say({ type: 'line', text, error: true }),
  })
  return { ...reportOf(outcomes), calibration: calibrationLine(store) }
}
