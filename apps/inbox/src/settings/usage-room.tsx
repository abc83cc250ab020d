import type { UsageReport } from '@baton/contracts'
import { useState } from 'preact/hooks'
import { ProblemLine } from '../controls/problem-line.tsx'
import { TimeSwitch } from '../controls/time-switch.tsx'
import { useRead } from '../knowledge/use-read.ts'
import { costInWords, countInWords, shortCount } from '../state/model-words.ts'
import { NoModelKey } from './no-model-key.tsx'
import { UsageByModel } from './usage-by-model.tsx'
import { UsageChart } from './usage-chart.tsx'
import { tokensOf } from './usage-days.ts'

/** What answers took and cost, by day and by model. */
export function UsageRoom({ hasModelKey }: { hasModelKey: boolean }) {
  const [days, setDays] = useState(30)
  const { data, problem } = useRead<UsageReport>(`/usage?days=${days}`)
  return (
    <div class="usage">
      {!hasModelKey && <NoModelKey />}
      <TimeSwitch days={days} onDays={setDays} />
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
