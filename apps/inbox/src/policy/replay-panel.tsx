import type { ConversationId, PolicyDecision, PolicyReplay, ReplayedOutcome } from '@baton/contracts'
import { Play, Square } from 'lucide-preact'
import { useState } from 'preact/hooks'
import { Button } from '../controls/button.tsx'
import { ProblemLine } from '../controls/problem-line.tsx'
import { Select } from '../controls/select.tsx'
import { durationInWords, shortDate } from '../state/time-words.ts'
import { useWorkspace } from '../state/workspace.ts'
import { decisionWords } from './condition-words.ts'
import type { PolicyHandle } from './use-policy.ts'

const counts = { '200': 'the newest 200', '1000': 'the newest 1,000', '10000': 'the newest 10,000' }

/** Tries what is being written on past conversations, beside what is on today. */
export function ReplayPanel({ handle, whyNot }: { handle: PolicyHandle; whyNot: string | null }) {
  const [count, setCount] = useState<keyof typeof counts>('1000')
  const { replay, rules } = handle
  const isRunning = replay.phase === 'running'
  return (
    <section class="policy-part" aria-labelledby="replay-title">
      <h2 id="replay-title">Try before you switch on</h2>
      <p class="muted">
        Each past turn is decided anew by today’s table and by yours. Nothing changes, nobody is told.
      </p>
      <div class="policy-try">
        <Select label="Conversations" names={counts} value={count} onChange={setCount} />
        {isRunning ? (
          <Button icon={Square} onClick={handle.stop}>
            Stop
          </Button>
        ) : (
          <Button icon={Play} disabled={whyNot !== null} onClick={() => void handle.tryOut(Number(count))}>
            Try it
          </Button>
        )}
        {isRunning && (
          <progress value={replay.done} max={Math.max(replay.of, 1)} aria-label="Conversations tried" />
        )}
      </div>
      {replay.phase === 'failed' && <ProblemLine class="policy-problem" problem={replay.message} />}
      {replay.phase === 'done' && (
        <ReplayResult replay={replay.replay} isStale={replay.rules !== JSON.stringify(rules)} />
      )}
    </section>
  )
}

const order: PolicyDecision[] = ['hand_over', 'offer_person', 'ask', 'answer']

function ReplayResult({ replay, isStale }: { replay: PolicyReplay; isStale: boolean }) {
  const { conversations, turns, today, proposed, changed, changedInAll, tookMs } = replay
  return (
    <div class="replay" role="status">
      <p class="replay-words">
        Would have handed over <b>{proposed.hand_over}</b> of {conversations.toLocaleString('en')}; today{' '}
        <b>{today.hand_over}</b>.
      </p>
      <p class="muted">
        {turns.toLocaleString('en')} turns, {durationInWords(tookMs)}.
        {isStale && ' The table has changed since: try it again.'}
      </p>
      <table class="replay-counts">
        <thead>
          <tr>
            <th scope="col">Conversations</th>
            <th scope="col">Today</th>
            <th scope="col">With this table</th>
          </tr>
        </thead>
        <tbody>
          {order.map((decision) => (
            <tr key={decision}>
              <th scope="row">{decisionWords[decision]}</th>
              <td>{today[decision]}</td>
              <td>{proposed[decision]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h3>
        {changedInAll === 0
          ? 'No conversation differs.'
          : `${changedInAll} ${changedInAll === 1 ? 'differs' : 'differ'}`}
      </h3>
      {changed.length > 0 && <ChangedList changed={changed} />}
      {changedInAll > changed.length && <p class="muted">These are the newest {changed.length}.</p>}
    </div>
  )
}

function ChangedList({ changed }: Pick<PolicyReplay, 'changed'>) {
  const { inbox, router } = useWorkspace()
  const open = (conversationId: ConversationId) =>
    router.go({ screen: 'inbox', siteId: inbox.site.id, view: 'all', conversationId })
  return (
    <ul class="replay-changed" aria-label="Conversations that differ">
      {changed.map(({ conversationId, preview, at, today, proposed }) => (
        <li key={conversationId}>
          <button type="button" class="replay-one" onClick={() => open(conversationId)}>
            <span class="replay-preview" dir="auto">
              {preview}
            </span>
            <span class="replay-at">{shortDate(at)}</span>
            <Outcome label="Today" outcome={today} />
            <Outcome label="Then" outcome={proposed} />
          </button>
        </li>
      ))}
    </ul>
  )
}

function Outcome({ label, outcome }: { label: string; outcome: ReplayedOutcome }) {
  const { decision, ruleName, turn } = outcome
  return (
    <span class="replay-outcome">
      <span class="muted">{label}</span> {decisionWords[decision]}
      {ruleName && <span class="muted">{` · ${ruleName}, message ${turn}`}</span>}
    </span>
  )
}
