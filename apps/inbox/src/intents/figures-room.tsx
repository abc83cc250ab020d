import type { IntentTrainingReport, OutputOf } from '@baton/contracts'
import { useNow } from '../controls/use-now.ts'
import type { IntentPlace } from '../state/route.ts'
import { ageInWords, durationInWords, exactTime } from '../state/time-words.ts'
import { ReliabilityChart } from './reliability-chart.tsx'
import { counted, percent } from './share-words.ts'
import { TrainingLine } from './training-line.tsx'
import type { IntentsHandle } from './use-intents.ts'

type Go = (place: Partial<IntentPlace>) => void

/** How well the intents are told apart, found out on examples that were held out. */
export function FiguresRoom({ handle, go }: { handle: IntentsHandle; go: Go }) {
  const { read } = handle
  if (!read) return null
  const { training } = read
  return (
    <div class="room">
      <div class="room-column">
        <TrainingLine training={training} />
        {training.accuracy === null ? (
          <NotYet />
        ) : (
          <Figures read={read} accuracy={training.accuracy} go={go} />
        )}
      </div>
    </div>
  )
}

const NotYet = () => (
  <p class="muted">
    Once two intents have examples, some of them are held out to find out how well the others teach, and what
    came of it stands here.
  </p>
)

interface FiguresProps {
  read: OutputOf<'listIntents'>
  accuracy: number
  go: Go
}

function Figures({ read, accuracy, go }: FiguresProps) {
  const { training } = read
  return (
    <>
      <dl class="usage-figures">
        <div>
          <dt>Held-out examples right</dt>
          <dd>
            <b>{percent(accuracy)}</b>
          </dd>
        </div>
        {training.calibrationError !== null && (
          <div>
            <dt>Confidence is off by</dt>
            <dd>
              <b>{percent(training.calibrationError)}</b>
            </dd>
          </div>
        )}
        <div>
          <dt>Learnt from</dt>
          <dd>
            <b>{training.examples}</b> examples of {counted(training.intents, 'intent')}
          </dd>
        </div>
      </dl>
      {training.threshold !== null && (
        <p class="threshold">
          A message counts as one of these intents from {percent(training.threshold)} confidence. Below that
          it is out of scope, and answered as if there were no intents. This number is chosen from the
          examples alone.
        </p>
      )}
      {training.reliability.length > 0 && <ReliabilityChart bands={training.reliability} />}
      <Confusions read={read} go={go} />
      <TrainedWhen training={training} />
    </>
  )
}

function Confusions({ read: { intents, training }, go }: Omit<FiguresProps, 'accuracy'>) {
  const named = (key: string) => intents.find(({ id, name }) => id === key || name === key)
  return (
    <section class="room-part" aria-labelledby="confusions-title">
      <h2 id="confusions-title">Taken for another</h2>
      {training.confusions.length === 0 && <p class="muted">No held-out example was.</p>}
      <ul class="confusions">
        {training.confusions.map(({ intent, takenFor, count }) => (
          <li key={`${intent} ${takenFor}`}>
            <span>
              <IntentLink intent={named(intent)} name={intent} go={go} /> is taken for{' '}
              <IntentLink intent={named(takenFor)} name={takenFor} go={go} />
            </span>{' '}
            <span class="confusions-count">{count === 1 ? 'once' : `${count} times`}</span>
          </li>
        ))}
      </ul>
      {training.confusions.length > 0 && (
        <p class="muted">
          Open both: often an example stands with the wrong one, or the two ask for the same.
        </p>
      )}
    </section>
  )
}

interface IntentLinkProps {
  intent: OutputOf<'listIntents'>['intents'][number] | undefined
  name: string
  go: Go
}

/** Opens an intent; one that has gone is only named. */
function IntentLink({ intent, name, go }: IntentLinkProps) {
  if (!intent) return <span>{name}</span>
  return (
    <button type="button" class="hit-title" dir="auto" onClick={() => go({ intentId: intent.id })}>
      {intent.name}
    </button>
  )
}

function TrainedWhen({
  training: { trainedAt, trainMs, bytes, version },
}: {
  training: IntentTrainingReport
}) {
  const now = useNow()
  if (trainedAt === null) return null
  return (
    <p class="reply-foot" title={exactTime(trainedAt)}>
      Version {version}, learnt {ageInWords(now - trainedAt)} ago
      {trainMs !== null && ` in ${durationInWords(trainMs)}`}
      {bytes !== null && `, ${Math.ceil(bytes / 1024)} kB`}. It learns again by itself when examples change.
    </p>
  )
}
