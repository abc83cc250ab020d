import type { Agent, Csat } from '@baton/contracts'
import { exactTime, shortDate } from '../state/time-words.ts'
import { aboutWords, scoreWords } from './rating-words.ts'

/** What the visitor said of how it went. */
export function CsatPart({ csat, agents }: { csat: Csat[]; agents: Agent[] }) {
  if (csat.length === 0) return null
  return (
    <section class="context-part" aria-labelledby="csat-title">
      <h3 id="csat-title">How it went, they say</h3>
      <ul class="csat">
        {csat.map((one) => (
          <li key={one.createdAt} class="csat-said">
            <b>
              {scoreWords[one.score]} · {one.score} of 5
            </b>
            {one.comment && (
              <p class="csat-comment" dir="auto">
                {one.comment}
              </p>
            )}
            <span class="faint" title={exactTime(one.changedAt)}>
              About {aboutWords(one, agents)}, {shortDate(one.changedAt)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
