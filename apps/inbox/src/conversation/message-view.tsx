import type { AgentId, Message, Run } from '@baton/contracts'
import { CircleMinus, Lock, ThumbsDown, ThumbsUp } from 'lucide-preact'
import { useContext } from 'preact/hooks'
import { AssistantMark, Avatar } from '../controls/avatar.tsx'
import { Icon } from '../controls/icon.tsx'
import { memo } from '../controls/memo.ts'
import { MessageWords } from '../copilot/message-words.tsx'
import { FileCards } from '../files/file-cards.tsx'
import { isOnlyFiles } from '../files/file-words.ts'
import { AnswerLine, SignalLine } from '../labels/signal-line.tsx'
import { MaskedText } from '../privacy/masked-text.tsx'
import { ratingWords } from '../ratings/rating-words.ts'
import { keymap } from '../state/keymap.ts'
import { tierWords } from '../state/names.ts'
import { clockTime, exactTime } from '../state/time-words.ts'
import { CitationChip, sourceTitle } from './citation-chip.tsx'
import { ReadMark } from './read-mark.tsx'
import { RedactButton } from './redact-button.tsx'
import { RunDetails } from './run-details.tsx'
import { Stayed } from './stayed.ts'
import { Written } from './written.tsx'

const ratingIcons = { helpful: ThumbsUp, neutral: CircleMinus, off_topic: ThumbsDown }

export interface MessageViewProps {
  message: Message
  head: boolean
  /** Somebody was brought here. */
  target?: boolean
  /** The visitor has read up to here: when, or null where that is not known. */
  readAt?: number | null | undefined
  me: AgentId
  visitor: string
  /** The visitor's name is known, so that its initials mean something. */
  named: boolean
  run: Run | null
  explained: boolean
  onExplain: (message: Message) => void
}

/** One of up to hundreds: drawn again only when something about it has changed. */
export const MessageView = memo((props: MessageViewProps) => {
  const { message, head, me, visitor } = props
  const { author } = message
  const name = author.kind === 'visitor' ? visitor : author.kind === 'agent' ? author.name : 'Assistant'
  const note = message.kind === 'note'
  const tone =
    author.kind === 'agent' && author.agentId === me ? 'me' : author.kind === 'agent' ? 'agent' : 'visitor'
  return (
    <article
      class={`message message-${note ? 'note' : author.kind}${head ? ' message-head' : ''}${props.target ? ' message-target' : ''}`}
      id={`message-${message.id}`}
      tabIndex={-1}
      aria-label={`${note ? 'Note by ' : ''}${name}, ${clockTime(message.createdAt)}`}
    >
      {head &&
        (author.kind === 'assistant' ? (
          <AssistantMark />
        ) : (
          <Avatar name={author.kind === 'visitor' && !props.named ? null : name} tone={tone} />
        ))}
      {head && (
        <header class="message-byline">
          <b>{name}</b>
          {author.kind === 'assistant' && <span class="message-role">· AI</span>}
          {note && (
            <span class="message-role message-role-note">
              <Icon of={Lock} size={14} />
              Note, only for colleagues
            </span>
          )}
          <time dateTime={new Date(message.createdAt).toISOString()} title={exactTime(message.createdAt)}>
            {clockTime(message.createdAt)}
          </time>
          {message.tier !== null && isFromPages(message) && (
            <span class={`tier tier-${message.tier}`}>{tierWords[message.tier]}</span>
          )}
          {author.kind === 'assistant' && <Why {...props} />}
        </header>
      )}
      <div class="message-text">
        {!isOnlyFiles(message) && (
          <MessageWords message={message}>
            {author.kind === 'assistant' || (author.kind === 'agent' && !note) ? (
              <Written text={message.text} citations={message.citations} />
            ) : (
              <p class="message-plain" dir="auto">
                <MaskedText message={message} />
              </p>
            )}
          </MessageWords>
        )}
        {message.files && <FileCards files={message.files} />}
      </div>
      {author.kind === 'assistant' && <AnswerFoot {...props} />}
      {props.readAt !== undefined && <ReadMark at={props.readAt} />}
      <Tools message={message} />
    </article>
  )
})

/** What can be done to a message. Its place is kept from the beginning. */
function Tools({ message }: { message: Message }) {
  const stayed = useContext(Stayed)
  const { kind } = message.author
  if (!stayed) return kind === 'agent' ? null : <p class="signals" />
  return (
    <>
      {kind === 'assistant' && <AnswerLine message={message} />}
      {kind === 'visitor' && <SignalLine message={message} />}
      <RedactButton message={message} />
    </>
  )
}

/** A question back, or that a person takes over, is quoted from no page. */
const isFromPages = ({ tier, citations }: Message) => tier !== 1 || citations.length > 0

function Why({ message, run, explained, onExplain }: MessageViewProps) {
  if (!run) return null
  return (
    <button
      type="button"
      class="why"
      aria-expanded={explained}
      data-hint="Why did it answer this?"
      data-keys={keymap.why[0]}
      onClick={() => onExplain(message)}
    >
      Why
    </button>
  )
}

/** Under an answer: its sources, what the visitor made of it, and why it was given. */
function AnswerFoot({ message, run, explained }: MessageViewProps) {
  const { state, choices, citations, rating, ratingReason } = message
  return (
    <>
      {choices.length > 0 && <p class="answer-choices">Offered to tap: {choices.join(' · ')}</p>}
      {(state === 'cut' || citations.length > 0 || rating) && (
        <p class="answer-foot">
          {state === 'cut' && <span class="answer-cut">Cut off by a fault</span>}
          {citations.map((citation) => (
            <CitationChip key={citation.n} citation={citation} title={sourceTitle(citation, citations)} />
          ))}
          {rating && (
            <span class="answer-rating">
              <Icon of={ratingIcons[rating]} size={14} />
              {ratingWords[rating]}
              {ratingReason && <q dir="auto">{ratingReason}</q>}
            </span>
          )}
        </p>
      )}
      {explained && run && <RunDetails run={run} />}
    </>
  )
}
