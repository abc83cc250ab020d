import type { Intent, IntentId } from '@baton/contracts'
import { Check, ChevronRight } from 'lucide-preact'
import { useState } from 'preact/hooks'
import { Button } from '../controls/button.tsx'
import { Icon } from '../controls/icon.tsx'
import { feelingWords } from '../labels/signal-words.ts'
import { chosenExamples, sameName } from './accept.ts'
import { counted, percent, signed } from './share-words.ts'
import type { FoundIntent } from './use-discovery.ts'

interface FoundRowProps {
  found: FoundIntent
  /** The share of the largest group: bars are drawn against it. */
  largest: number
  known: Intent[]
  busy: boolean
  onChange: (change: Partial<FoundIntent>) => void
  onAccept: () => void
  onOpen: (id: IntentId) => void
}

const TYPICAL = 2
/** A mean below this is worth an eye: one angry question in a calm group is not. */
const UNHAPPY = -0.2

/** A group of questions: its name to change, its figures, typical questions to choose from, and whether to take it. */
export function FoundRow({ found, largest, known, busy, onChange, onAccept, onOpen }: FoundRowProps) {
  const [shown, setShown] = useState(false)
  const { key, name, examples, acceptedAs } = found
  const same = sameName(found, known)
  const isEmpty = name.trim() === '' || chosenExamples(found).length === 0
  return (
    <li class={`found-row${acceptedAs ? ' found-taken' : ''}`}>
      <div class="found-head">
        <input
          class="found-name"
          type="text"
          dir="auto"
          maxLength={80}
          aria-label={`Name of group ${key + 1}`}
          autocomplete="off"
          disabled={acceptedAs !== null}
          value={name}
          onInput={(event) => onChange({ name: event.currentTarget.value })}
        />
        {acceptedAs ? (
          <span class="found-done">
            <Icon of={Check} />
            Accepted
            <Button kind="quiet" label={`Open ${name}`} onClick={() => onOpen(acceptedAs)}>
              Open
            </Button>
          </span>
        ) : (
          <Button
            disabled={busy || isEmpty}
            label={`${same ? 'Add to' : 'Accept'} ${name}`}
            onClick={onAccept}
          >
            {same ? 'Add to this intent' : 'Accept'}
          </Button>
        )}
      </div>
      <Figures found={found} largest={largest} />
      <button type="button" class="found-examples" aria-expanded={shown} onClick={() => setShown(!shown)}>
        <Icon of={ChevronRight} size={14} />
        <span class="visually-hidden">Typical questions of {name}</span>
        <span class="found-typical" dir="auto" aria-hidden="true">
          {shown ? 'Typical questions' : examples.slice(0, TYPICAL).join(' · ')}
        </span>
      </button>
      {shown && <Examples found={found} onChange={onChange} />}
    </li>
  )
}

function Figures({ found, largest }: Pick<FoundRowProps, 'found' | 'largest'>) {
  const { count, share, sentiment, answered, examples } = found
  return (
    <ul class="found-figures">
      <li class="found-share">
        <progress value={share} max={largest} aria-hidden="true" />
        {percent(share)}
      </li>
      <li>{counted(count, 'question')}</li>
      <li class={sentiment < UNHAPPY ? 'found-unhappy' : ''} title={`Mean feeling ${signed(sentiment)}`}>
        {feelingWords(sentiment)}
      </li>
      {answered !== null && (
        <li title="Typical questions that your knowledge answers with a quote">
          {Math.round(answered * examples.length)} of {examples.length} answered today
        </li>
      )}
    </ul>
  )
}

function Examples({ found, onChange }: Pick<FoundRowProps, 'found' | 'onChange'>) {
  const { examples, left, name, acceptedAs } = found
  const choose = (example: string, isChosen: boolean) => {
    const next = new Set(left)
    if (isChosen) next.delete(example)
    else next.add(example)
    onChange({ left: next })
  }
  return (
    <fieldset class="found-choose" disabled={acceptedAs !== null}>
      <legend class="visually-hidden">Examples of {name}</legend>
      {examples.map((example) => (
        <label key={example}>
          <input
            type="checkbox"
            checked={!left.has(example)}
            onChange={(event) => choose(example, event.currentTarget.checked)}
          />
          <span dir="auto">{example}</span>
        </label>
      ))}
    </fieldset>
  )
}
