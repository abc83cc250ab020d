import type { AgentId, Conversation } from '@baton/contracts'

export type Glyph =
  | 'waiting'
  | 'overdue'
  | 'mine'
  | 'colleague'
  | 'assistant'
  | 'answering'
  | 'snoozed'
  | 'resolved'

const words: Record<Glyph, string> = {
  waiting: 'Waits for a person',
  overdue: 'Waits for a person, overdue',
  mine: 'You answer',
  colleague: 'A colleague answers',
  assistant: 'Assistant answers',
  answering: 'Assistant is answering now',
  snoozed: 'Snoozed',
  resolved: 'Resolved',
}

export function glyphOf(conversation: Conversation, me: AgentId, now: number): Glyph {
  if (conversation.status !== 'open') return conversation.status
  if (conversation.control === 'queue') {
    return conversation.dueAt !== null && conversation.dueAt <= now ? 'overdue' : 'waiting'
  }
  if (conversation.control === 'agent') return conversation.assigneeId === me ? 'mine' : 'colleague'
  return conversation.runId ? 'answering' : 'assistant'
}

/** How much of the time until the deadline has gone, 0 to 1. */
export function elapsedShare({ waitingSince, dueAt }: Conversation, now: number): number {
  if (waitingSince === null || dueAt === null || dueAt <= waitingSince) return 0
  return Math.min(1, Math.max(0, (now - waitingSince) / (dueAt - waitingSince)))
}

/** The state of a conversation in 14 px. A waiting one fills up as its deadline comes near. */
export function StateGlyph({
  conversation,
  me,
  now,
}: {
  conversation: Conversation
  me: AgentId
  now: number
}) {
  const glyph = glyphOf(conversation, me, now)
  return (
    <svg
      class={`glyph glyph-${glyph}`}
      width="14"
      height="14"
      viewBox="0 0 14 14"
      role="img"
      aria-label={words[glyph]}
    >
      {drawing(glyph, elapsedShare(conversation, now))}
    </svg>
  )
}

const ring = <circle cx="7" cy="7" r="5.5" fill="none" stroke="currentColor" stroke-width="1.5" />

function drawing(glyph: Glyph, share: number) {
  switch (glyph) {
    case 'waiting':
      return (
        <>
          {ring}
          {/* A stroke as wide as its radius is a slice; pathLength makes the share its length. */}
          <circle
            cx="7"
            cy="7"
            r="1.75"
            fill="none"
            stroke="currentColor"
            stroke-width="3.5"
            pathLength={100}
            stroke-dasharray={`${Math.round(share * 100)} 100`}
            transform="rotate(-90 7 7)"
          />
        </>
      )
    case 'overdue':
      return (
        <>
          <circle cx="7" cy="7" r="6.25" fill="currentColor" />
          <path
            class="glyph-cut"
            d="M7 3.5v4M7 9.9v.2"
            fill="none"
            stroke-width="1.6"
            stroke-linecap="round"
          />
        </>
      )
    case 'mine':
      return (
        <>
          {ring}
          <circle cx="7" cy="7" r="3" fill="currentColor" />
        </>
      )
    case 'colleague':
    case 'snoozed':
      return ring
    case 'assistant':
    case 'answering':
      return (
        <>
          <rect
            x="1.75"
            y="1.75"
            width="10.5"
            height="10.5"
            rx="3"
            fill="none"
            stroke="currentColor"
            stroke-width="1.5"
          />
          {glyph === 'answering' && (
            <rect x="4.5" y="4.5" width="5" height="5" rx="1.2" fill="currentColor" />
          )}
        </>
      )
    case 'resolved':
      return (
        <>
          <circle cx="7" cy="7" r="6.25" fill="currentColor" />
          <path
            class="glyph-cut"
            d="m4.4 7.2 1.8 1.8 3.5-3.8"
            fill="none"
            stroke-width="1.5"
            stroke-linecap="round"
            stroke-linejoin="round"
          />
        </>
      )
  }
}
