import type { OutputOf, UnderstandingSettings } from '@baton/contracts'
import { useEffect, useState } from 'preact/hooks'
import { ProblemLine } from '../controls/problem-line.tsx'
import { asProblem } from '../state/problem.ts'
import { useWorkspace } from '../state/workspace.ts'

type Tried = OutputOf<'tryMasking'>

const CALM_MS = 250

/** A message as it would be kept under what is being edited, before anybody saves it. */
export function PrivacyTry({ understanding }: { understanding: UnderstandingSettings }) {
  const { inbox } = useWorkspace()
  const [text, setText] = useState('')
  const [tried, setTried] = useState<Tried | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const asked = JSON.stringify({ text, understanding })
  useEffect(() => {
    if (text.trim() === '') return setTried(null)
    let current = true
    const timer = setTimeout(() => {
      inbox.api.post<Tried>('/masking/try', JSON.parse(asked)).then(
        (answer) => {
          if (!current) return
          setTried(answer)
          setProblem(null)
        },
        (error) => current && setProblem(asProblem(error).message),
      )
    }, CALM_MS)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [inbox, asked])
  return (
    <section class="setting" aria-labelledby="try-title">
      <div class="setting-words">
        <h2 id="try-title">Try it</h2>
        <p>With what stands above, saved or not. Nothing of it is stored.</p>
      </div>
      <div class="setting-control">
        <label class="field">
          A message
          <textarea
            rows={2}
            maxLength={1_000}
            dir="auto"
            placeholder="Order SO-1234-AB, my card is …"
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </label>
        {problem && text.trim() !== '' && <ProblemLine class="setting-problem" problem={problem} />}
        {tried && !problem && (
          <dl class="tried-masking" aria-live="polite">
            <dt>Kept as</dt>
            <dd dir="auto">{tried.masked}</dd>
            <dt>Order numbers</dt>
            <dd>{tried.orderNumbers.length > 0 ? tried.orderNumbers.join(', ') : 'None found'}</dd>
          </dl>
        )}
      </div>
    </section>
  )
}
