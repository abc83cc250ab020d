import type { HitWord, SearchHit } from '@baton/contracts'
import { Lock } from 'lucide-preact'
import { Icon } from '../controls/icon.tsx'

/** A passage that was found, with the words of the question that it has and has not. */
export function HitCard({ hit, onOpen }: { hit: SearchHit; onOpen: () => void }) {
  const { passage, audience, words } = hit
  return (
    <li class="hit" lang={passage.language}>
      <div class="hit-head">
        <button type="button" class="hit-title" dir="auto" onClick={onOpen}>
          {passage.title}
        </button>
        {audience === 'internal' && (
          <span class="article-mark" title="Agents only: no visitor sees it">
            <Icon of={Lock} size={14} />
            <span class="visually-hidden">Agents only</span>
          </span>
        )}
        <span
          class="hit-score"
          title="Share of the question that this passage holds, by how rare its words are; and its rank score"
        >
          {Math.round(passage.coverage * 100)} % · {passage.score.toFixed(1)}
        </span>
      </div>
      {passage.headings.length > 0 && (
        <p class="passage-path" dir="auto">
          {passage.headings.join(' › ')}
        </p>
      )}
      <p class="hit-text" dir="auto">
        {passage.text}
      </p>
      <ul class="hit-words" aria-label="Words of the question">
        {words.map((word) => (
          <Word key={word.word} word={word} />
        ))}
      </ul>
    </li>
  )
}

function Word({ word: { word, takenFor, places } }: { word: HitWord }) {
  const shown = takenFor === null ? word : `${word} → ${takenFor}`
  return (
    <li class={places.length > 0 ? 'hit-word' : 'hit-word hit-word-missing'}>
      {shown}
      <span>{places.length > 0 ? ` in ${places.join(', ')}` : ' missing'}</span>
    </li>
  )
}
