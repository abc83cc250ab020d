import type { Audience, OutputOf } from '@baton/contracts'
import { useState } from 'preact/hooks'
import { ProblemLine } from '../controls/problem-line.tsx'
import { Written } from '../conversation/written.tsx'
import type { KnowledgePlace } from '../state/route.ts'
import { durationInWords } from '../state/time-words.ts'
import { useWorkspace } from '../state/workspace.ts'
import { AskForm } from './ask-form.tsx'
import { HitCard } from './hit-card.tsx'
import { Synonyms } from './synonyms.tsx'
import { useAsked } from './use-asked.ts'

type Found = OutputOf<'searchKnowledge'>

const tierWords = {
  1: 'Answered in quotes',
  2: 'Not sure: names the closest pages',
  3: 'Does not know: offers a person',
} as const

/** Asks a question as a visitor or an agent would: what they would read, what was found, and why. */
export function TryRoom({ go }: { go: (place: Partial<KnowledgePlace>) => void }) {
  const { inbox } = useWorkspace()
  const [text, setText] = useState('')
  const [audience, setAudience] = useState<Audience>('public')
  const [tags, setTags] = useState('')
  const [day, setDay] = useState('')
  const { answer: found, problem, ask } = useAsked<Found>()

  function search(as: Audience) {
    if (!text.trim()) return
    const query = new URLSearchParams({ text, audience: as })
    if (tags.trim()) query.set('tags', tags)
    // Noon, so that an article which begins or ends on that day holds.
    if (day) query.set('at', String(new Date(`${day}T12:00:00`).getTime()))
    void ask(() => inbox.api.get<Found>(`/knowledge/search?${query}`))
  }
  const choose = (as: Audience) => {
    setAudience(as)
    search(as)
  }
  return (
    <div class="room">
      <div class="room-column">
        <AskForm
          label="Question"
          placeholder="Ask as a visitor would"
          verb="Ask"
          text={text}
          onText={setText}
          onAsk={() => search(audience)}
        />
        <div class="ask-filters">
          <fieldset class="switch">
            <legend class="visually-hidden">Ask as</legend>
            <button type="button" aria-pressed={audience === 'public'} onClick={() => choose('public')}>
              As a visitor
            </button>
            <button type="button" aria-pressed={audience === 'internal'} onClick={() => choose('internal')}>
              As an agent
            </button>
          </fieldset>
          <label>
            Tags
            <input
              type="text"
              placeholder="any"
              value={tags}
              onInput={(event) => setTags(event.currentTarget.value)}
              onChange={() => search(audience)}
            />
          </label>
          <label>
            On
            <input
              type="date"
              value={day}
              onInput={(event) => setDay(event.currentTarget.value)}
              onBlur={() => search(audience)}
            />
          </label>
        </div>
        <ProblemLine problem={problem} />
        {found ? <Results found={found} audience={audience} go={go} /> : <Hint />}
        <Synonyms />
      </div>
    </div>
  )
}

function Results({
  found: { hits, reply, ms },
  audience,
  go,
}: {
  found: Found
  audience: Audience
  go: (place: Partial<KnowledgePlace>) => void
}) {
  return (
    <div aria-live="polite">
      <section class="room-part" aria-labelledby="reply-title">
        <h2 id="reply-title">
          {audience === 'public' ? 'For a visitor, in quotes' : 'For an agent, in quotes'}
        </h2>
        <div class="reply" lang={reply.language}>
          <Written text={reply.text} citations={reply.citations} />
        </div>
        <p class="reply-foot">
          {tierWords[reply.tier]} in {durationInWords(ms)}. {reply.decision}
        </p>
      </section>
      <section class="room-part" aria-labelledby="hits-title">
        <h2 id="hits-title">
          {hits.length === 0
            ? 'Nothing was found'
            : `Found ${hits.length === 1 ? '1 passage' : `${hits.length} passages`}`}
        </h2>
        {hits.length === 0 && (
          <p class="muted">No passage holds a word of this question. Write an article that answers it.</p>
        )}
        <ol class="hits">
          {hits.map((hit) => (
            <HitCard key={hit.passage.id} hit={hit} onOpen={() => go({ articleId: hit.passage.articleId })} />
          ))}
        </ol>
      </section>
    </div>
  )
}

const Hint = () => (
  <p class="muted">
    You see the answer, the passages it was chosen from, and the words that found each. Nothing is stored.
  </p>
)
