import type { UsageReport } from '@baton/contracts'
import { useState } from 'preact/hooks'
import { ProblemLine } from '../controls/problem-line.tsx'
import { useRead } from '../knowledge/use-read.ts'
import { costInWords, countInWords, shortCount } from '../state/model-words.ts'
import { NoModelKey } from './no-model-key.tsx'
import { UsageByModel } from './usage-by-model.tsx'
import { UsageChart } from './usage-chart.tsx'
import { tokensOf } from './usage-days.ts'

const ranges = [
  { days: 7, name: '7 days' },
  { days: 30, name: '30 days' },
  { days: 90, name: '90 days' },
  { days: 400, name: 'All' },
] as const

/** What answers took and cost, by day and by model. */
export function UsageRoom({ hasModelKey }: { hasModelKey: boolean }) {
  const [days, setDays] = useState(30)
  const { data, problem } = useRead<UsageReport>(`/usage?days=${days}`)
  return (
    <div class="usage">
      {!hasModelKey && <NoModelKey />}
      <fieldset class="switch">
        <legend class="visually-hidden">Time</legend>
        {ranges.map((range) => (
          <button
            key={range.days}
            type="button"
            aria-pressed={range.days === days}
            onClick={() => setDays(range.days)}
          >
            {range.name}
          </button>
        ))}
      </fieldset>
      <ProblemLine class="setting-problem" problem={problem} />
      {data && <Figures report={data} />}
      {data && data.total.answers === 0 && <p class="muted">Nobody was answered in this time.</p>}
      {data && data.total.answers > 0 && (
        <>
          <UsageChart report={data} />
          <UsageByModel report={data} />
        </>
      )}
    </div>
  )
}

function Figures({ report: { total, today } }: { report: UsageReport }) {
  return (
    <dl class="usage-figures">
      <Figure name="Answers" value={countInWords(total.answers)} />
      <Figure
        name="Cost"
        value={costInWords(total.costMicros)}
        more={total.unpriced > 0 ? `and ${countInWords(total.unpriced)} calls without a price` : undefined}
      />
      <Figure name="Tokens" value={shortCount(tokensOf(total.tokens))} />
      <Figure
        name="Today"
        value={shortCount(today.usedTokens)}
        more={`of ${shortCount(today.limitTokens)} tokens`}
      />
    </dl>
  )
}

function Figure({ name, value, more }: { name: string; value: string; more?: string | undefined }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <b>{value}</b>
        {more && <span class="faint">{more}</span>}
      </dd>
    </div>
  )
}
