import type { Entity, Intent, IntentId, OutputOf, SensitiveClass } from '@baton/contracts'
import { feelingWords } from '../labels/signal-words.ts'
import { languageName } from '../state/names.ts'
import type { IntentPlace } from '../state/route.ts'
import { wantedNames } from './action-words.ts'
import { percent, signed } from './share-words.ts'

type Tried = OutputOf<'tryIntents'>['signals']

interface UnderstoodProps {
  text: string
  signals: Tried
  intents: Intent[]
  go: (place: Partial<IntentPlace>) => void
}

/** All that is known of one message: intent, what it names, feeling, and what it must not be left alone with. */
export function Understood({ text, signals, intents, go }: UnderstoodProps) {
  const { intent, sentiment, urgency, language, entities } = signals
  return (
    <>
      <section class="room-part" aria-labelledby="intent-title">
        <h2 id="intent-title">Intent</h2>
        {intent ? (
          <IntentScore intent={intent} intents={intents} go={go} />
        ) : (
          <p class="muted">None can be told yet: two intents need examples.</p>
        )}
      </section>
      <section class="room-part" aria-labelledby="rest-title">
        <h2 id="rest-title">Besides</h2>
        <p class="marked-text" dir="auto" lang={language.value}>
          <Marked text={text} entities={entities} />
        </p>
        <dl class="understood-rest">
          {entities.map(({ type, start, value }) => (
            <Signal key={start} name={wantedNames[type]} value={value} />
          ))}
          <Signal name="Feeling" value={`${feelingWords(sentiment.value)} (${signed(sentiment.value)})`} />
          <Signal name="Urgency" value={percent(urgency.value)} />
          <Signal
            name="Language"
            value={`${languageName(language.value)}, ${percent(language.confidence)} sure`}
          />
          {marksOf(signals).map((mark) => (
            <Signal key={mark} name="Mark" value={mark} />
          ))}
        </dl>
      </section>
    </>
  )
}

function Signal({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  )
}

const sensitiveNames: Record<SensitiveClass, string> = {
  self_harm: 'May be about self-harm',
  threat: 'Holds a threat',
  legal: 'A legal matter',
  medical: 'A medical matter',
  payment_data: 'Holds payment data',
  minor: 'May be from a minor',
  others_data: 'Holds data of somebody else',
}

const marksOf = ({ sensitive, complaint, asksForPerson }: Tried) => [
  ...sensitive.map((one) => sensitiveNames[one]),
  ...(complaint ? ['Says that the last answer missed the question'] : []),
  ...(asksForPerson ? ['Asks for a person'] : []),
]

interface IntentScoreProps extends Pick<UnderstoodProps, 'intents' | 'go'> {
  intent: NonNullable<Tried['intent']>
}

function IntentScore({ intent: { value, ranked, nearTies }, intents, go }: IntentScoreProps) {
  const nameOf = (id: IntentId | null) => intents.find((one) => one.id === id)?.name ?? 'None of them'
  const ties = nearTies.map((id) => `“${nameOf(id)}”`)
  return (
    <>
      <p class="understood">
        {value === null ? (
          'Out of scope: answered as if there were no intents'
        ) : (
          <button type="button" class="hit-title" dir="auto" onClick={() => go({ intentId: value })}>
            {nameOf(value)}
          </button>
        )}
      </p>
      {ties.length > 1 && (
        <p class="article-warning">
          The assistant would ask which is meant: {ties.slice(0, -1).join(', ')} or {ties.at(-1)}.
        </p>
      )}
      <ul class="ranked" aria-label="Likeliest intents">
        {ranked.map(({ id, confidence }) => (
          <li key={id}>
            <span class="ranked-name" dir="auto">
              {nameOf(id)}
            </span>
            <progress class="ranked-bar" value={confidence} max={1} aria-hidden="true" />
            <span class="ranked-share">{percent(confidence)}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

/** The text with what it names marked in it. */
function Marked({ text, entities }: { text: string; entities: Entity[] }) {
  const sorted = entities.toSorted((a, b) => a.start - b.start)
  return (
    <>
      {sorted.map(({ start, end, type }, at) => (
        <span key={start}>
          {text.slice(sorted[at - 1]?.end ?? 0, start)}
          <mark title={wantedNames[type]}>{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(sorted.at(-1)?.end ?? 0)}
    </>
  )
}
