import type { ModelReport } from '@baton/contracts'
import { costInWords, countInWords, faultWords, insteadWords } from '../state/model-words.ts'
import { durationInWords } from '../state/time-words.ts'

/** What the model did for an answer and what it took: rows for the list of facts. What did not happen has no row. */
export function ModelFacts({ model: report }: { model: ModelReport }) {
  const { model, faults, insteadOfModel, firstWordMs, heldBackMs, costMicros } = report
  const { sentences, facts, withheld } = report.checked
  const wentOut = Math.round(((sentences - withheld.length) / sentences) * 100)
  return (
    <>
      <dt>Answered by</dt>
      <dd>
        {insteadOfModel ? `Quotes: ${insteadWords[insteadOfModel]}` : model}
        {insteadOfModel && <span class="faint"> · instead of {model}</span>}
      </dd>
      {faults.length > 0 && (
        <>
          <dt>Faults</dt>
          <dd>{faults.map((fault) => faultWords[fault]).join(', then ')}</dd>
        </>
      )}
      {sentences > 0 && (
        <>
          <dt>Checked</dt>
          <dd>
            {counted(sentences, 'sentence')}
            <span class="faint"> · {facts === 1 ? '1 states a fact' : `${facts} state facts`}</span>
            <span class="faint">{` · ${wentOut}\u00a0% went out`}</span>
          </dd>
        </>
      )}
      {firstWordMs !== null && (
        <>
          <dt>First words</dt>
          <dd>
            after {durationInWords(firstWordMs)}
            {heldBackMs !== undefined && (
              <span class="faint"> · {durationInWords(heldBackMs)} of it held back for checks</span>
            )}
          </dd>
        </>
      )}
      <Tokens usage={report.usage} />
      {costMicros !== null && costMicros > 0 && (
        <>
          <dt>Cost</dt>
          <dd>{costInWords(costMicros)}</dd>
        </>
      )}
    </>
  )
}

function Tokens({ usage }: Pick<ModelReport, 'usage'>) {
  const read = usage.input + usage.cacheRead + usage.cacheWrite
  if (read + usage.output === 0) return null
  return (
    <>
      <dt>Tokens</dt>
      <dd>
        {countInWords(read)} in, {countInWords(usage.output)} out
        {usage.cacheRead > 0 && <span class="faint"> · {countInWords(usage.cacheRead)} from the cache</span>}
      </dd>
    </>
  )
}

const counted = (count: number, noun: string) => `${countInWords(count)} ${noun}${count === 1 ? '' : 's'}`
