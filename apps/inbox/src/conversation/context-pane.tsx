import type { Conversation, Handoff, Visitor } from '@baton/contracts'
import { ActivityPart } from '../activity/activity-part.tsx'
import { useNow } from '../controls/use-now.ts'
import { useSettled } from '../controls/use-settled.ts'
import { FeelingPart } from '../labels/feeling-part.tsx'
import { CsatPart } from '../ratings/csat-part.tsx'
import { languageName, reasonWords, visitorName } from '../state/names.ts'
import { useParts } from '../state/store.ts'
import { ageInWords, clockTime, exactTime, shortDate } from '../state/time-words.ts'
import { useShownConversation } from '../state/use-shown.ts'
import { useWorkspace } from '../state/workspace.ts'
import { HandoffCard } from './handoff-card.tsx'
import { LabelsPart } from './labels-part.tsx'
import { PageLink } from './page-link.tsx'
import { STAY_MS } from './stayed.ts'
import { VisitorActions } from './visitor-actions.tsx'

/** What an agent needs beside the thread: why it came here, and who the visitor is. */
export function ContextPane(props: { conversationId: Conversation['id'] }) {
  const conversationId = useSettled(props.conversationId, STAY_MS)
  return conversationId ? <Beside conversationId={conversationId} /> : <div class="context" />
}

function Beside({ conversationId }: { conversationId: Conversation['id'] }) {
  const { inbox } = useWorkspace()
  const [agents, thread] = useParts(inbox.store, ({ agents, threads }) => [
    agents,
    threads.get(conversationId),
  ])
  const conversation = useShownConversation(inbox.store, conversationId)
  const read = thread?.read
  if (!conversation || !read) return <div class="context" />
  const newestFirst = [...read.handoffs].reverse()
  const [latest, ...earlier] = newestFirst
  return (
    <div class="context">
      {latest && <HandoffCard handoff={latest} agents={agents} />}
      <CsatPart csat={read.csat} agents={agents} />
      <FeelingPart conversationId={conversationId} />
      <LabelsPart conversation={conversation} />
      <VisitorFacts visitor={read.visitor} conversation={conversation} />
      <ActivityPart key={read.visitor.id} conversation={conversation} />
      {earlier.length > 0 && (
        <section class="context-part" aria-labelledby="earlier-title">
          <h3 id="earlier-title">Earlier handoffs</h3>
          <ul class="earlier">
            {earlier.map((handoff) => (
              <EarlierHandoff key={handoff.id} handoff={handoff} />
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

function EarlierHandoff({ handoff }: { handoff: Handoff }) {
  const ends: Record<Handoff['state'], string> = {
    requested: 'waiting',
    accepted: 'accepted',
    cancelled: 'cancelled by the visitor',
    released: 'closed',
  }
  return (
    <li>
      <span>{reasonWords[handoff.reason]}</span>
      <span class="faint" title={exactTime(handoff.requestedAt)}>
        {shortDate(handoff.requestedAt)}, {clockTime(handoff.requestedAt)} · {ends[handoff.state]}
      </span>
    </li>
  )
}

function VisitorFacts({ visitor, conversation }: { visitor: Visitor; conversation: Conversation }) {
  const now = useNow()
  const language = conversation.language ?? visitor.language
  return (
    <section class="context-part" aria-labelledby="visitor-title">
      <h3 id="visitor-title">Visitor</h3>
      <dl class="facts">
        <dt>Name</dt>
        <dd>{visitorName(conversation)}</dd>
        {visitor.alwaysPerson && (
          <>
            <dt>Wishes</dt>
            <dd>A person from the first message on</dd>
          </>
        )}
        {language && (
          <>
            <dt>Language</dt>
            <dd>{languageName(language)}</dd>
          </>
        )}
        {visitor.pageUrl && (
          <>
            <dt>Page</dt>
            <dd>
              <PageLink url={visitor.pageUrl} />
            </dd>
          </>
        )}
        <dt>First seen</dt>
        <dd title={exactTime(visitor.createdAt)}>{ageInWords(now - visitor.createdAt)} ago</dd>
        <dt>Started</dt>
        <dd title={exactTime(conversation.createdAt)}>{ageInWords(now - conversation.createdAt)} ago</dd>
      </dl>
      <VisitorActions conversation={conversation} visitor={visitor} />
    </section>
  )
}
