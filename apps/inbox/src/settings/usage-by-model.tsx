import type { UsageReport, UsageTotals } from '@baton/contracts'
import { costInWords, countInWords, shortCount } from '../state/model-words.ts'

const columns: { name: string; hint: string; of: (usage: UsageTotals) => string }[] = [
  { name: 'Answers', hint: 'What visitors got', of: ({ answers }) => countInWords(answers) },
  {
    name: 'Quotes instead',
    hint: 'The model failed, its tokens were used up, or its words were not borne out',
    of: ({ fallbacks }) => countInWords(fallbacks),
  },
  { name: 'Broke off', hint: 'When a part was shown already', of: ({ cut }) => countInWords(cut) },
  { name: 'Faults', hint: 'Attempts at the model that failed', of: ({ faults }) => countInWords(faults) },
  { name: 'Held back', hint: 'Sentences that did not go out', of: ({ withheld }) => countInWords(withheld) },
  {
    name: 'In',
    hint: 'Tokens read, those from the cache included',
    of: ({ tokens }) => shortCount(tokens.input + tokens.cacheRead + tokens.cacheWrite),
  },
  { name: 'Out', hint: 'Tokens written', of: ({ tokens }) => shortCount(tokens.output) },
  { name: 'Cost', hint: 'By the operator’s prices', of: ({ costMicros }) => costInWords(costMicros) },
]

/** The same by model, the dearest first. */
export function UsageByModel({ report }: { report: UsageReport }) {
  return (
    <section class="usage-part" aria-labelledby="by-model-title">
      <h2 id="by-model-title">By model</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways, so the keyboard must reach it */}
      <div class="figures by-model" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">Model</th>
              {columns.map(({ name, hint }) => (
                <th key={name} scope="col" class="figure" title={hint}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {report.byModel.map((usage) => (
              <tr key={usage.model}>
                <th scope="row">{usage.model ?? 'Quotes'}</th>
                {columns.map(({ name, of }) => (
                  <td key={name} class="figure" data-name={name}>
                    {of(usage)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
