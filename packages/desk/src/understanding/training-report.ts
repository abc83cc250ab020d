import type { IntentTrainingReport, TrainingState } from '@baton/contracts'
import { listIntents, readTraining, type SiteStore, type TrainingProgress } from '@baton/store'

/** How well the site's intents are told apart, and whether that is of the examples of now. */
export function trainingReport(
  store: SiteStore,
  { isTraining }: { isTraining: boolean },
): IntentTrainingReport {
  const progress = readTraining(store)
  const { report, version, trainedAt } = progress
  const withExamples = listIntents(store).filter(({ examples }) => examples > 0)
  return {
    ...{ trainMs: null, bytes: null, accuracy: null, calibrationError: null, threshold: null },
    ...{ reliability: [], confusions: [], intents: 0, examples: 0 },
    ...report,
    ...{ version, trainedAt },
    state: withExamples.length < 2 ? 'none' : stateOf(progress, isTraining),
    problem: progress.problem,
  }
}

function stateOf({ revision, triedRevision, problem }: TrainingProgress, isTraining: boolean): TrainingState {
  if (isTraining) return 'training'
  if (triedRevision < revision) return 'stale'
  return problem === null ? 'ready' : 'failed'
}
