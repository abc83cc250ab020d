import type { AgentId, Message, MessageId } from '@baton/contracts'
import { isSameDay } from '../state/time-words.ts'

/** One line of a thread as it is drawn. */
export type ThreadItem =
  | { kind: 'day'; key: string; at: number }
  /** What stands below was not read when the thread was opened. */
  | { kind: 'unread'; key: string }
  | { kind: 'notice'; key: string; message: Message }
  /** `head`: the first of a run by one author, with name and time above it. */
  | { kind: 'message'; key: string; message: Message; head: boolean }

/** Messages further apart than this get their own head. */
const RUN_GAP_MS = 5 * 60_000

/** `unread` is the first message that nobody here has read. */
export function threadItems(messages: Message[], unread: MessageId | null = null): ThreadItem[] {
  const items: ThreadItem[] = []
  let previous: Message | null = null
  for (const message of messages) {
    if (message.state === 'withdrawn') continue
    if (!previous || !isSameDay(previous.createdAt, message.createdAt)) {
      items.push({ kind: 'day', key: `day-${message.id}`, at: message.createdAt })
      previous = null
    }
    if (message.id === unread) {
      items.push({ kind: 'unread', key: 'unread' })
      previous = null
    }
    if (message.kind === 'notice') items.push({ kind: 'notice', key: message.id, message })
    else items.push({ kind: 'message', key: message.id, message, head: !continues(previous, message) })
    previous = message
  }
  return items
}

/** The first message of others behind what was read; null where there is none, or it was not loaded. */
export function unreadFrom(
  messages: Message[],
  { readUpTo, earlier, me }: { readUpTo: MessageId | null; earlier: boolean; me: AgentId },
): MessageId | null {
  const [first] = messages
  if (readUpTo === null || !first || (earlier && readUpTo < first.id)) return null
  const isNew = ({ id, kind, state, author }: Message) =>
    id > readUpTo &&
    kind !== 'notice' &&
    state !== 'withdrawn' &&
    !(author.kind === 'agent' && author.agentId === me)
  return messages.find(isNew)?.id ?? null
}

function continues(previous: Message | null, message: Message): boolean {
  if (!previous || previous.kind !== message.kind || message.author.kind === 'assistant') return false
  const sameAuthor =
    previous.author.kind === message.author.kind &&
    (previous.author.kind !== 'agent' ||
      message.author.kind !== 'agent' ||
      previous.author.agentId === message.author.agentId)
  return sameAuthor && message.createdAt - previous.createdAt < RUN_GAP_MS
}
