import type { IntentTrainingReport } from '@baton/contracts'
import { percent } from './share-words.ts'

type Band = IntentTrainingReport['reliability'][number]

const rightShare = ({ count, right }: Band) => (count > 0 ? right / count : 0)
const middle = ({ from, to }: Band) => (from + to) / 2
const range = ({ from, to }: Band) => `${Math.round(from * 100)}–${percent(to)}`

/** Whether confidence means what it says: how often each band of it was right, drawn and as a table. */
export function ReliabilityChart({ bands }: { bands: Band[] }) {
  return (
    <section class="room-part" aria-labelledby="reliability-title">
      <h2 id="reliability-title">Confidence, and how often it was right</h2>
      <figure class="reliability">
        <div class="reliability-bars" aria-hidden="true">
          {bands.map((band) => (
            <div key={band.from} class="reliability-band" data-hint={hint(band)}>
              <div class="reliability-right" style={{ height: `${rightShare(band) * 100}%` }} />
              <div class="reliability-said" style={{ bottom: `${middle(band) * 100}%` }} />
            </div>
          ))}
        </div>
        <p class="bars-ends" aria-hidden="true">
          <span>unsure</span>
          <span>sure</span>
        </p>
        <figcaption class="bars-keys">
          <span class="bars-key reliability-right-key">Was right</span>
          <span class="bars-key reliability-said-key">Said so</span>
        </figcaption>
      </figure>
      <details class="usage-numbers">
        <summary>The numbers</summary>
        <table class="reliability-table">
          <thead>
            <tr>
              <th scope="col">Confidence</th>
              <th scope="col">Examples</th>
              <th scope="col">Right</th>
            </tr>
          </thead>
          <tbody>
            {bands.map((band) => (
              <tr key={band.from}>
                <th scope="row">{range(band)}</th>
                <td>{band.count}</td>
                <td>{band.count > 0 ? percent(rightShare(band)) : '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  )
}

const hint = (band: Band) =>
  band.count > 0
    ? `${range(band)}: ${percent(rightShare(band))} of ${band.count} right`
    : `${range(band)}: none`
