import type { Message, Notice } from '@baton/contracts'
import { clockTime, exactTime } from '../state/time-words.ts'

/** What the visitor was told, in words for staff. */
export function noticeInWords(notice: Notice): string {
  switch (notice.code) {
    case 'handoff.requested': {
      const what = notice.asked === false ? 'Passed to a person' : 'Asked for a person'
      if (notice.opensAt)
        return `${what} outside of hours. Told when you are back: ${exactTime(notice.opensAt)}`
      return notice.agentsOnline === 0
        ? `${what}. Nobody was here; number ${notice.position} in the queue`
        : `${what}. Number ${notice.position} in the queue`
    }
    case 'handoff.accepted':
      return `${notice.agentName} answers from here`
    case 'handoff.transferred':
      return notice.agentName === null ? 'Back in the queue' : `Transferred to ${notice.agentName}`
    case 'assistant.returned':
      return 'Returned to the assistant. It does not look back past this line'
    case 'conversation.resolved':
      return 'Resolved'
  }
}

export function NoticeLine({ message }: { message: Message }) {
  if (!message.notice) return null
  return (
    <p class="notice">
      <span>{noticeInWords(message.notice)}</span>
      <time dateTime={new Date(message.createdAt).toISOString()} title={exactTime(message.createdAt)}>
        {clockTime(message.createdAt)}
      </time>
    </p>
  )
}
