import type { ConversationState, PendingMessage, RunningAnswer } from '@baton/client'
import type { Message } from '@baton/contracts'

/** One thing in the thread, in the order in which it is drawn. Its key stays while it turns into a message. */
export type Entry = { key: string; author: string } & (
  | { type: 'message'; message: Message }
  | { type: 'pending'; pending: PendingMessage }
  | { type: 'running'; running: RunningAnswer }
)

/** Confirmed messages, then what has not been confirmed, then the answer that is arriving. */
export function entriesOf({ messages, pending, running }: ConversationState): Entry[] {
  const entries: Entry[] = messages.map((message) => ({
    type: 'message',
    key: message.runId ?? message.clientId ?? message.id,
    author: message.author.kind === 'agent' ? message.author.agentId : message.author.kind,
    message,
  }))
  const known = new Set(entries.map(({ key }) => key))
  for (const message of pending) {
    if (!known.has(message.clientId)) {
      entries.push({ type: 'pending', key: message.clientId, author: 'visitor', pending: message })
    }
  }
  if (running && !known.has(running.runId)) {
    entries.push({ type: 'running', key: running.runId, author: 'assistant', running })
  }
  return entries
}
