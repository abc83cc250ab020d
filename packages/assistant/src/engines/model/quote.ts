import type { ModelReport } from '@baton/contracts'
import type { EngineOutput } from '../../engine.ts'
import { wordForWord } from '../../word-for-word.ts'
import type { Way } from './way.ts'

type Reason = NonNullable<ModelReport['insteadOfModel']>

/** Lets the fallback answer the same question, behind what was shown of the model if anything was. */
export async function* quote(
  { request, options, tally, shown }: Way,
  why: Reason,
): AsyncGenerator<EngineOutput> {
  const { report } = tally
  const { fallback } = options
  report.insteadOfModel = why
  if (shown.hasWords) yield { type: 'delta', text: '\n\n' }
  for await (const output of wordForWord(fallback, request)) {
    if (output.type !== 'done') yield* shown.add(output)
    else
      yield { ...output, engine: fallback.name, decision: `${WORDS[why](report)} ${output.decision}`, report }
  }
}

/** For staff. */
const WORDS: Record<Reason, (report: ModelReport) => string> = {
  fault: ({ faults }) => `The model failed (${faults.join(', ')}).`,
  breaker_open: () => 'The model failed several times in a row and is left alone for a while.',
  over_budget: () => 'The model’s tokens are used up, or the visitor has another answer running.',
  withheld: () => 'Nothing that the model stated could be borne out.',
}
