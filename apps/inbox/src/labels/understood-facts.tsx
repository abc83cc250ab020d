import type { RunRecord } from '@baton/contracts'
import { feelingWords, percent, urgencyWords } from './signal-words.ts'

/** What was understood of the question, in the words of the line under it. */
export function UnderstoodFacts({ understood }: { understood: NonNullable<RunRecord['understood']> }) {
  const { intent, sentiment, urgency } = understood
  return (
    <>
      {intent && (
        <>
          <dt>Intent</dt>
          <dd>
            {intent.id === null ? 'None of the intents' : intent.name}
            {intent.id !== null && <span class="faint"> · {percent(intent.confidence)}</span>}
          </dd>
        </>
      )}
      <dt>Feeling</dt>
      <dd class="feeling-words">
        {[feelingWords(sentiment), urgencyWords(urgency)].filter(Boolean).join(' · ')}
      </dd>
    </>
  )
}
