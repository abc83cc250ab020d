import type { ExampleOrigin, Intent, IntentExample, OutputOf } from '@baton/contracts'
import { X } from 'lucide-preact'
import { useEffect, useState } from 'preact/hooks'
import { Button } from '../controls/button.tsx'
import { ProblemLine } from '../controls/problem-line.tsx'
import { useRead } from '../knowledge/use-read.ts'
import { exactTime } from '../state/time-words.ts'
import { useWorkspace } from '../state/workspace.ts'
import { AddExamples } from './add-examples.tsx'
import { FEW_EXAMPLES } from './intent-list.tsx'
import { counted } from './share-words.ts'
import type { IntentsHandle } from './use-intents.ts'

const originWords: Record<ExampleOrigin, string> = {
  written: 'written',
  starter: 'starter set',
  discovered: 'export',
  corrected: 'correction',
}

const AT_FIRST = 50

/** The examples of an intent, the newest first, and a way to add and remove some. */
export function ExampleList({ intent, handle }: { intent: Intent; handle: IntentsHandle }) {
  const { data, problem, again } = useRead<OutputOf<'readIntent'>>(`/intents/${intent.id}`)
  const [shown, setShown] = useState(AT_FIRST)
  useEffect(again, [handle.changes, intent.examples, again])
  const examples = data?.examples ?? []
  return (
    <section class="room-part" aria-labelledby="examples-title">
      <h3 id="examples-title">{counted(intent.examples, 'example')}</h3>
      {intent.examples < FEW_EXAMPLES && (
        <p class="article-warning">
          Five examples or more tell it well from other intents, the more different the better.
        </p>
      )}
      {handle.mayTeach && <AddExamples intent={intent} handle={handle} />}
      <ProblemLine problem={problem} />
      <ul class="examples">
        {examples.slice(0, shown).map((example) => (
          <Example key={example.id} intent={intent} example={example} handle={handle} />
        ))}
      </ul>
      {examples.length > shown && (
        <Button kind="quiet" onClick={() => setShown(shown + AT_FIRST)}>
          Show more
        </Button>
      )}
    </section>
  )
}

interface ExampleProps {
  intent: Intent
  example: IntentExample
  handle: IntentsHandle
}

function Example({ intent, example: { id, text, origin, createdAt }, handle }: ExampleProps) {
  const { api } = useWorkspace().inbox
  const remove = () =>
    handle.change(() => api.delete(`/intents/${intent.id}/examples/${encodeURIComponent(id)}`), null)
  return (
    <li>
      <span class="example-text" dir="auto">
        {text}
      </span>
      {origin !== 'written' && (
        <span class="example-origin" title={exactTime(createdAt)}>
          {originWords[origin]}
        </span>
      )}
      {handle.mayTeach && (
        <Button kind="quiet" icon={X} label={`Remove the example “${text}”`} onClick={() => void remove()} />
      )}
    </li>
  )
}
