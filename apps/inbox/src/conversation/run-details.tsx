import type { Run, RunRecord } from '@baton/contracts'
import { useEffect, useRef } from 'preact/hooks'
import { UnderstoodFacts } from '../labels/understood-facts.tsx'
import { decisionWords } from '../policy/condition-words.ts'
import { languageName, tierWords } from '../state/names.ts'
import { durationInWords } from '../state/time-words.ts'
import { ModelFacts } from './model-facts.tsx'
import { ModelSteps } from './model-steps.tsx'

/** Why the assistant answered this: what it looked for, what it found, what the model did, what was decided. */
export function RunDetails({ run }: { run: Run }) {
  const { record } = run
  const box = useRef<HTMLElement>(null)
  // It opens below what was pressed, perhaps out of sight.
  useEffect(() => box.current?.scrollIntoView({ block: 'nearest' }), [])
  if (!record) {
    return (
      <section ref={box} class="run" aria-label="Why this answer">
        <p class="muted">Nothing was recorded: the run ended before it had decided.</p>
      </section>
    )
  }
  return (
    <section ref={box} class="run" aria-label="Why this answer">
      <p class="run-decision">{record.decision}</p>
      <dl class="run-facts">
        <dt>Searched for</dt>
        <dd dir="auto">{record.searchedFor}</dd>
        <dt>Result</dt>
        <dd>
          {record.tier === null ? 'No answer' : tierWords[record.tier]}
          <span class="faint"> · confidence {record.confidence.toFixed(2)}</span>
        </dd>
        {record.understood && <UnderstoodFacts understood={record.understood} />}
        <dt>Read as</dt>
        <dd>
          {languageName(record.language)}
          {!record.model && <span class="faint"> · engine {record.engine}</span>}
        </dd>
        {record.policy && <PolicyFacts policy={record.policy} />}
        {record.model && <ModelFacts model={record.model} />}
      </dl>
      {record.model && <ModelSteps model={record.model} />}
      <Retrieved record={record} />
      <TimingBar timings={record.timings} />
    </section>
  )
}

/** Which rule of the table decided, and by which numbers. */
function PolicyFacts({ policy }: { policy: NonNullable<RunRecord['policy']> }) {
  const { decision, rule, trigger, version } = policy
  return (
    <>
      <dt>Decided by</dt>
      <dd>
        {rule}: {decisionWords[decision]}
        <span class="faint"> · {version === 0 ? 'the product’s own table' : `version ${version}`}</span>
        <p dir="auto">{trigger}</p>
      </dd>
    </>
  )
}

function Retrieved({ record }: { record: RunRecord }) {
  if (record.retrieved.length === 0) return <p class="run-none">The search found no passage.</p>
  return (
    <table class="run-passages">
      <thead>
        <tr>
          <th scope="col">Passages found</th>
          <th scope="col" title="Fused rank; comparable within this search only">
            Score
          </th>
          <th scope="col" title="Share of the question's words that the passage holds">
            Covers
          </th>
        </tr>
      </thead>
      <tbody>
        {record.retrieved.map((passage) => (
          <tr key={passage.chunkId}>
            <td>{passage.title}</td>
            <td>{passage.score.toFixed(3)}</td>
            <td>
              <meter class="coverage" min={0} max={1} value={passage.coverage} aria-label="Coverage" />
              <span class="coverage-number">{Math.round(passage.coverage * 100)} %</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function TimingBar({ timings }: { timings: RunRecord['timings'] }) {
  const steps = [
    ['Understand', timings.understandMs],
    ['Retrieve', timings.retrieveMs],
    ['Answer', timings.answerMs],
  ] as const
  return (
    <p class="run-timings">
      {steps.map(([name, ms]) => (
        <span key={name}>
          {name} <b>{durationInWords(ms)}</b>
        </span>
      ))}
      <span>
        Total <b>{durationInWords(timings.totalMs)}</b>
      </span>
    </p>
  )
}
