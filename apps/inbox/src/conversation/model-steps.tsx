import type { ModelReport } from '@baton/contracts'
import { toolInWords, withheldWords } from '../state/model-words.ts'

/** What the model asked for on its way, and which of its sentences did not go out. */
export function ModelSteps({ model: { toolCalls, checked } }: { model: ModelReport }) {
  return (
    <>
      {toolCalls.length > 0 && (
        <section class="run-part">
          <p class="run-title">What it asked for</p>
          <ol class="run-steps">
            {toolCalls.map(({ name, input, outcome }, index) => (
              <li key={index}>
                {toolInWords(name)} <q dir="auto">{input}</q>
                <span class="faint"> · {outcome}</span>
              </li>
            ))}
          </ol>
        </section>
      )}
      {checked.withheld.length > 0 && (
        <section class="run-part">
          <p class="run-title">Held back</p>
          <ul class="run-steps">
            {checked.withheld.map(({ text, reason }, index) => (
              <li key={index}>
                <q dir="auto">{text}</q>
                <span class="faint"> · {withheldWords[reason]}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
