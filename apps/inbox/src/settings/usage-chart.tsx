import type { UsageReport } from '@baton/contracts'
import { costInWords, countInWords, shortCount } from '../state/model-words.ts'
import { utcDayInWords } from '../state/time-words.ts'
import { type DayUsage, everyDay, sharesOf, tokensOf } from './usage-days.ts'

/** Answers by day as bars, and every number behind them as a table. */
export function UsageChart({ report }: { report: UsageReport }) {
  const days = everyDay(report)
  const most = Math.max(...days.map(({ usage }) => usage?.answers ?? 0))
  const [first] = days
  const shares = sharesOf(report)
  return (
    <section class="usage-part" aria-labelledby="by-day-title">
      <h2 id="by-day-title">Answers by day</h2>
      <figure class="bars-figure" style={{ '--days': days.length }}>
        <div class="bars" aria-hidden="true">
          {days.map(({ day, usage }) => (
            <div key={day} class="bar" data-hint={hint(day, usage)}>
              {usage &&
                shares.map(({ class: name, of }) => (
                  <div key={name} class={name} style={{ height: `${(of(usage) / most) * 100}%` }} />
                ))}
            </div>
          ))}
        </div>
        <p class="bars-ends" aria-hidden="true">
          <span>{first && utcDayInWords(first.day)}</span>
          {days.length > 1 && <span>{utcDayInWords(report.to)}</span>}
        </p>
        <figcaption class="bars-keys">
          {shares.map(({ name, class: of }) => (
            <span key={name} class={`bars-key ${of}-key`}>
              {name}
            </span>
          ))}
        </figcaption>
      </figure>
      <details class="usage-numbers">
        <summary>The numbers</summary>
        <DayTable days={report.byDay} />
      </details>
    </section>
  )
}

function DayTable({ days }: { days: DayUsage[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways, so the keyboard must reach it
    <div class="figures" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">Day (UTC)</th>
            {['Answers', 'Quotes instead', 'Tokens', 'Cost'].map((name) => (
              <th key={name} scope="col" class="figure">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {days.toReversed().map((usage) => (
            <tr key={usage.day}>
              <th scope="row">{utcDayInWords(usage.day)}</th>
              <td class="figure">{countInWords(usage.answers)}</td>
              <td class="figure">{countInWords(usage.fallbacks)}</td>
              <td class="figure">{shortCount(tokensOf(usage.tokens))}</td>
              <td class="figure">{costInWords(usage.costMicros)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function hint(day: string, usage: DayUsage | null): string {
  if (!usage) return `${utcDayInWords(day)}: none`
  return `${utcDayInWords(day)}: ${countInWords(usage.answers)} · ${costInWords(usage.costMicros)}`
}
