import type { IntentTrainingReport } from '@baton/contracts'
import { percent } from './share-words.ts'
import { isLearning } from './use-intents.ts'

/** How far the intents are learnt, in one sentence that is read out when it changes. */
export function TrainingLine({ training }: { training: IntentTrainingReport }) {
  const { state } = training
  return (
    <p class={`training-line training-${isLearning(training) ? 'learning' : state}`} role="status">
      {words(training)}
    </p>
  )
}

function words(training: IntentTrainingReport): string {
  const { state, accuracy, problem } = training
  if (isLearning(training)) return 'Learning…'
  if (state === 'none') return 'Not learnt yet: two intents need examples'
  if (state === 'failed') return `Could not be learnt: ${problem ?? 'the reason is not known'}`
  return accuracy === null ? 'Ready' : `Ready, ${percent(accuracy)} of held-out examples right`
}
