import { ChartNoAxesColumn, Square, Upload } from 'lucide-preact'
import { Button } from '../controls/button.tsx'
import { ProblemLine } from '../controls/problem-line.tsx'
import { useFileChoice } from '../controls/use-file-choice.tsx'
import type { IntentPlace } from '../state/route.ts'
import { FoundIntents } from './found-intents.tsx'
import { percent } from './share-words.ts'
import type { DiscoveryHandle } from './use-discovery.ts'
import type { IntentsHandle } from './use-intents.ts'

interface VolumeRoomProps {
  discovery: DiscoveryHandle
  handle: IntentsHandle
  go: (place: Partial<IntentPlace>) => void
}

/** Finds what visitors ask for in conversations that they had before. */
export function VolumeRoom({ discovery, handle, go }: VolumeRoomProps) {
  const { state } = discovery
  if (!handle.mayChange)
    return (
      <div class="room">
        <p class="room-column muted">An admin can group the questions of earlier conversations here.</p>
      </div>
    )
  return (
    <div class="room">
      <div class="room-column room-wide">
        {state.phase === 'failed' && <ProblemLine problem={state.message} />}
        {(state.phase === 'idle' || state.phase === 'failed') && <ChooseFile discovery={discovery} />}
        {state.phase === 'running' && (
          <section aria-label="Mapping">
            <p class="volume-file" dir="auto">
              {state.file}
            </p>
            <div class="evaluate-buttons">
              <Button icon={Square} onClick={discovery.stop}>
                Stop
              </Button>
              <progress class="evaluate-bar" value={state.done} max={1} aria-label="Questions grouped" />
              <span class="muted">{state.done > 0 ? percent(state.done) : 'Reading'}</span>
            </div>
          </section>
        )}
        {state.phase === 'done' && (
          <FoundIntents volume={state} discovery={discovery} handle={handle} go={go} />
        )}
      </div>
    </div>
  )
}

function ChooseFile({ discovery }: { discovery: DiscoveryHandle }) {
  const { input, choose } = useFileChoice({
    accept: '.jsonl,.ndjson,.json,.csv,.tsv,.txt',
    onFiles: ([chosen]) => chosen && void discovery.run(chosen),
  })
  return (
    <section class="volume-start" aria-labelledby="volume-title">
      <h2 id="volume-title">
        <ChartNoAxesColumn size={20} strokeWidth={1.5} absoluteStrokeWidth aria-hidden="true" />
        What do your visitors ask for most?
      </h2>
      <p>
        Drop an export of chats or tickets anywhere in this room. Their first questions are put into groups,
        with how many there are, how people feel about it, and how many your knowledge answers already. You
        choose which become intents. The file is not kept.
      </p>
      <p class="muted">
        JSONL or CSV with a column “text”, “question” or “message”; an export of Zendesk or Intercom. Up to 20
        MB.
      </p>
      {input}
      <Button kind="primary" icon={Upload} onClick={choose}>
        Choose a file
      </Button>
    </section>
  )
}
