import type { Agent, Handoff } from '@baton/contracts'
import { useNow } from '../controls/use-now.ts'
import { FactList } from '../privacy/fact-list.tsx'
import { agentName, reasonWords, tierWords } from '../state/names.ts'
import { ageInWords, deadlineInWords, exactTime } from '../state/time-words.ts'

/** Why the conversation came to a person, what was asked, and what the assistant tried. */
export function HandoffCard({ handoff, agents }: { handoff: Handoff; agents: Agent[] }) {
  const { reason, trigger, summary, tried, why, facts } = handoff
  return (
    <section class="context-part handoff" aria-labelledby="handoff-title">
      <h3 id="handoff-title">Handoff</h3>
      <p class="handoff-reason">{reasonWords[reason]}</p>
      <HandoffSince handoff={handoff} agents={agents} />
      {why.length > 0 && <p class="handoff-trigger">Why this agent: {why.join(' · ')}</p>}
      {trigger && <p class="handoff-trigger">{trigger}</p>}
      <FactList facts={facts} />
      {summary && (
        <>
          <h4>In their words</h4>
          <p class="handoff-summary" dir="auto">
            {summary}
          </p>
        </>
      )}
      {tried.length > 0 && (
        <>
          <h4>What the assistant tried</h4>
          <ol class="tried">
            {tried.map((attempt, index) => (
              <li key={index} class="attempt">
                <p class="tried-question" dir="auto">
                  {attempt.question}
                </p>
                <p class="tried-tier">{tierWords[attempt.tier as 1 | 2 | 3] ?? 'No answer'}</p>
                {attempt.sources.length > 0 && (
                  <ul class="tried-sources">
                    {[...new Set(attempt.sources)].map((source) => (
                      <li key={source}>{source}</li>
                    ))}
                  </ul>
                )}
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  )
}

function HandoffSince({ handoff, agents }: { handoff: Handoff; agents: Agent[] }) {
  const now = useNow()
  const { state, requestedAt, acceptedAt, dueAt, agentId } = handoff
  if (state === 'requested') {
    return (
      <p
        class={`handoff-since handoff-${dueAt <= now ? 'overdue' : 'waiting'}`}
        title={exactTime(requestedAt)}
      >
        Waits {ageInWords(now - requestedAt)}; {deadlineInWords(dueAt, now)}
      </p>
    )
  }
  if (state === 'accepted' && acceptedAt !== null) {
    return (
      <p class="handoff-since" title={exactTime(acceptedAt)}>
        {agentName(agentId, agents)} accepted after {ageInWords(acceptedAt - requestedAt)}
      </p>
    )
  }
  return (
    <p class="handoff-since" title={exactTime(requestedAt)}>
      {state === 'cancelled' ? 'The visitor cancelled it' : 'Closed'}; asked {ageInWords(now - requestedAt)}{' '}
      ago
    </p>
  )
}
