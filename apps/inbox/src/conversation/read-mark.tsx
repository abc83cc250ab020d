import type { Conversation, Message, MessageId } from '@baton/contracts'
import { clockTime, exactTime } from '../state/time-words.ts'

/** Beneath what the visitor has read. */
export function ReadMark({ at }: { at: number | null }) {
  return (
    <p class="read-mark">
      <span>Read</span>
      {at !== null && (
        <>
          {' '}
          <time dateTime={new Date(at).toISOString()} title={exactTime(at)}>
            {clockTime(at)}
          </time>
        </>
      )}
    </p>
  )
}

/** The newest reply that the visitor has read; null where an answer of theirs already says so. */
export function newestRead(
  messages: readonly Message[],
  { visitorReadUpTo }: Pick<Conversation, 'visitorReadUpTo'>,
): MessageId | null {
  if (visitorReadUpTo === null) return null
  const said = messages.findLast(
    ({ id, author, kind, state }) =>
      author.kind !== 'assistant' &&
      author.kind !== 'system' &&
      kind === 'text' &&
      state !== 'withdrawn' &&
      (author.kind === 'visitor' || id <= visitorReadUpTo),
  )
  return said?.author.kind === 'agent' ? said.id : null
}
