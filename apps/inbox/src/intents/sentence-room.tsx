import type { OutputOf } from '@baton/contracts'
import { useEffect, useRef, useState } from 'preact/hooks'
import { Button } from '../controls/button.tsx'
import { asProblem } from '../state/problem.ts'
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
  const [tried, setTried] = useState<Tried | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const field = useRef<HTMLInputElement>(null)
  const latest = useRef(0)
  useEffect(() => field.current?.focus(), [])
  const version = handle.read?.training.version
  // What was learnt meanwhile may understand it otherwise.
  useEffect(() => {
    if (tried) void ask(tried.text)
  }, [version])

  async function ask(asked: string) {
    if (!asked.trim()) return
    latest.current += 1
    const own = latest.current
    try {
      const { signals } = await api.post<OutputOf<'tryIntents'>>('/intents/try', { text: asked })
      if (own !== latest.current) return
      setTried({ text: asked.trim(), signals })
      setProblem(null)
    } catch (error) {
      if (own === latest.current) setProblem(asProblem(error).message)
    }
  }
  return (
    <div class="room">
      <div class="room-column">
        <form
          class="ask-form"
          onSubmit={(event) => {
            event.preventDefault()
            void ask(text)
          }}
        >
          <label class="visually-hidden" for="sentence">
            A visitor’s message
          </label>
          <input
            ref={field}
            id="sentence"
            type="text"
            dir="auto"
            maxLength={4000}
            autocomplete="off"
            placeholder="Write as a visitor would"
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
          <Button kind="primary" type="submit">
            Try
          </Button>
        </form>
        {problem && (
          <p class="knowledge-problem" role="alert">
            {problem}
          </p>
        )}
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
