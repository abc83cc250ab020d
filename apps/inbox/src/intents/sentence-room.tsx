import type { OutputOf } from '@baton/contracts'
import { useEffect, useState } from 'preact/hooks'
import { ProblemLine } from '../controls/problem-line.tsx'
import { AskForm } from '../knowledge/ask-form.tsx'
import { useAsked } from '../knowledge/use-asked.ts'
import type { IntentPlace } from '../state/route.ts'
import { useWorkspace } from '../state/workspace.ts'
import { Understood } from './understood.tsx'
import type { IntentsHandle } from './use-intents.ts'

type Tried = { text: string; signals: OutputOf<'tryIntents'>['signals'] }

interface SentenceRoomProps {
  handle: IntentsHandle
  go: (place: Partial<IntentPlace>) => void
}

/** What a sentence would be understood as, with how sure that is. Nothing is stored. */
export function SentenceRoom({ handle, go }: SentenceRoomProps) {
  const { api } = useWorkspace().inbox
  const [text, setText] = useState('')
  const { answer: tried, problem, ask } = useAsked<Tried>()
  const version = handle.read?.training.version
  // What was learnt meanwhile may understand it otherwise.
  useEffect(() => {
    if (tried) tryOut(tried.text)
  }, [version])

  function tryOut(sentence: string) {
    if (!sentence.trim()) return
    void ask(async () => {
      const { signals } = await api.post<OutputOf<'tryIntents'>>('/intents/try', { text: sentence })
      return { text: sentence.trim(), signals }
    })
  }
  return (
    <div class="room">
      <div class="room-column">
        <AskForm
          label="A visitor’s message"
          placeholder="Write as a visitor would"
          verb="Try"
          text={text}
          onText={setText}
          onAsk={() => tryOut(text)}
        />
        <ProblemLine problem={problem} />
        <div aria-live="polite">
          {tried ? (
            <Understood
              text={tried.text}
              signals={tried.signals}
              intents={handle.read?.intents ?? []}
              go={go}
            />
          ) : (
            <p class="muted">
              You see which intent it is, how sure that is, what it names and how the writer feels. Nothing is
              stored.
            </p>
          )}
        </div>
      </div>
    </div>
  )
}
