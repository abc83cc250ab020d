import type { AgentId, CsatFigures, OutputOf } from '@baton/contracts'
import { useState } from 'preact/hooks'
import { ProblemLine } from '../controls/problem-line.tsx'
import { TimeSwitch } from '../controls/time-switch.tsx'
import { useRead } from '../knowledge/use-read.ts'
import type { SettingsHandle } from '../settings/use-settings.ts'
import { useSelected } from '../state/store.ts'
import { useWorkspace } from '../state/workspace.ts'
import { CommentList } from './comment-list.tsx'
import { scoreWords, topTwoWords } from './rating-words.ts'

/** What visitors say of how it went: of the assistant and of people, apart. */
export function RatingsRoom({ handle, asks }: { handle: SettingsHandle; asks: boolean }) {
  const { inbox } = useWorkspace()
  const agents = useSelected(inbox.store, (state) => state.agents)
  const [days, setDays] = useState(30)
  const [agentId, setAgentId] = useState<AgentId | ''>('')
  const query = new URLSearchParams({ days: String(days), ...(agentId && { agentId }) })
  const { data, problem } = useRead<OutputOf<'readRatings'>>(`/ratings?${query}`)
  const shownAgents = handle.mayChange ? agents : agents.filter(({ id }) => id === inbox.me.agentId)
  return (
    <div class="usage">
      <label class="ratings-ask">
        <input
          type="checkbox"
          checked={asks}
          disabled={!handle.mayChange}
          onChange={({ currentTarget: { checked } }) =>
            void handle.change(
              { csat: checked },
              checked ? 'Visitors are asked how it went.' : 'Nobody is asked any more.',
            )
          }
        />
        Ask visitors how it went when their conversation is resolved
      </label>
      <div class="ratings-filters">
        <TimeSwitch days={days} onDays={setDays} />
        <label class="field">
          <span class="visually-hidden">About whom</span>
          <select
            value={agentId}
            onChange={({ currentTarget: { value } }) => setAgentId(value as AgentId | '')}
          >
            <option value="">Everybody</option>
            {shownAgents.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </div>
      <ProblemLine class="setting-problem" problem={problem} />
      {data && (
        <>
          <div class="ratings-figures">
            {!agentId && <Figures title="The assistant" figures={data.assistant} />}
            <Figures title="People" figures={data.people} />
          </div>
          <CommentList comments={data.comments} agents={agents} />
        </>
      )}
    </div>
  )
}

function Figures({ title, figures }: { title: string; figures: CsatFigures }) {
  const { answers, mean, byScore } = figures
  const topTwo = topTwoWords(figures)
  const most = Math.max(...byScore)
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      {topTwo ? (
        <>
          <p class="ratings-share">
            <b>{topTwo.share}</b> good or very good
          </p>
          <p class="faint">
            {topTwo.between}, with 95 % certainty · mean {mean?.toFixed(1)} of 5 ·{' '}
            {answers === 1 ? '1 answer' : `${answers} answers`}
          </p>
          <dl class="ratings-bars">
            {[5, 4, 3, 2, 1].map((score) => (
              <div key={score}>
                <dt>{scoreWords[score]}</dt>
                <dd>
                  <meter
                    min={0}
                    max={most}
                    value={byScore[score - 1] ?? 0}
                    aria-label={`${scoreWords[score]}: ${byScore[score - 1]}`}
                  />
                  {byScore[score - 1]}
                </dd>
              </div>
            ))}
          </dl>
        </>
      ) : (
        <p class="muted">Nobody has answered in this time.</p>
      )}
    </section>
  )
}
