import type { Agreement, Disagreement, LabelKind } from '@baton/contracts'
import { useState } from 'preact/hooks'
import { focusWhenDrawn } from '../commands/command.ts'
import { Button } from '../controls/button.tsx'
import { ProblemLine } from '../controls/problem-line.tsx'
import { useLate } from '../controls/use-late.ts'
import { useSelected, useStore } from '../state/store.ts'
import { useWorkspace } from '../state/workspace.ts'
import { LabelButton } from './label-button.tsx'
import { labelWords, percent, scorerWords } from './signal-words.ts'
import { useDisagreements } from './use-disagreements.ts'

const kinds: { kind: LabelKind; name: string }[] = [
  { kind: 'intent', name: 'Intents' },
  { kind: 'sentiment', name: 'Feelings' },
  { kind: 'answer', name: 'Answers' },
]

/** What Baton, the model and people see differently, and how far people agree. Each can be settled here. */
export function DisagreementsRoom() {
  const [kind, setKind] = useState<LabelKind>('intent')
  const { pages, problem, more } = useDisagreements(kind)
  const late = useLate(!pages && !problem)
  return (
    <div class="room">
      <div class="room-column">
        <nav class="disagreement-kinds" aria-label="What is seen differently">
          {kinds.map((each) => (
            <button
              key={each.kind}
              type="button"
              class="room-tab"
              aria-current={each.kind === kind ? 'page' : undefined}
              onClick={() => setKind(each.kind)}
            >
              {each.name}
            </button>
          ))}
        </nav>
        <ProblemLine problem={problem} />
        {late && <p class="muted">Looking…</p>}
        {pages && (
          <>
            <AgreementLine agreement={pages.agreement.find((one) => one.kind === kind)} />
            {pages.disagreements.length === 0 && !more && <NoneYet kind={kind} />}
            <ul class="disagreements">
              {pages.disagreements.map((one) => (
                <Row key={one.messageId} disagreement={one} kind={kind} />
              ))}
            </ul>
            {more && <Button onClick={more}>Look further back</Button>}
          </>
        )}
      </div>
    </div>
  )
}

/** In words first: few know what an alpha is. */
function AgreementLine({ agreement }: { agreement: Agreement | undefined }) {
  if (!agreement || agreement.share === null) {
    return (
      <p class="agreement muted">
        How far your team agrees stands here once two of you have labelled the same message.
      </p>
    )
  }
  const { share, alpha, messages, people } = agreement
  return (
    <p class="agreement">
      {people} people labelled {messages === 1 ? 'one message' : `the same ${messages} messages`}: in{' '}
      <b>{percent(share)}</b> of the pairs they say the same.
      {alpha !== null && (
        <span class="muted">
          {' '}
          Beyond chance: <b>{alpha.toFixed(2)}</b> (Krippendorff’s alpha; 1 is full agreement, 0 is chance,
          from 0.80 on labels can be relied on).
        </span>
      )}
    </p>
  )
}

const NoneYet = ({ kind }: { kind: LabelKind }) => (
  <p class="muted">
    {kind === 'answer'
      ? 'Nobody sees an answer differently. Mark answers right or wrong in a conversation with F.'
      : 'Everybody sees the same. Correct what was understood of a message with F, and it stands here.'}
  </p>
)

function Row({ disagreement, kind }: { disagreement: Disagreement; kind: LabelKind }) {
  const { inbox, router } = useWorkspace()
  const { intents } = useStore(inbox.signals.store)
  const agents = useSelected(inbox.store, (state) => state.agents)
  const { messageId, conversationId, text, scores } = disagreement
  const open = () => {
    router.go({ screen: 'inbox', siteId: inbox.site.id, view: 'all', conversationId })
    focusWhenDrawn(`message-${messageId}`)
  }
  const author = kind === 'answer' ? ({ kind: 'assistant' } as const) : ({ kind: 'visitor' } as const)
  return (
    <li class="disagreement">
      <button
        type="button"
        class="disagreement-text"
        dir="auto"
        data-hint="Open the conversation"
        onClick={open}
      >
        {text}
      </button>
      <dl class="disagreement-scores">
        {scores.map(({ label, by }) => (
          <div key={by.kind === 'agent' ? by.agentId : by.kind}>
            <dt>{scorerWords(by, agents, inbox.me.agentId)}</dt>
            <dd>{labelWords(label, intents)}</dd>
          </div>
        ))}
      </dl>
      <LabelButton message={{ id: messageId, conversationId, author }} />
    </li>
  )
}
