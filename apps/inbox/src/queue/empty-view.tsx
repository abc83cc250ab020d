import type { ViewId } from '../state/views.ts'

const words: Record<ViewId, [title: string, next: string]> = {
  needs_you: [
    'Nobody is waiting',
    'Visitors who ask for a person appear here, and conversations of yours that wait for your answer. To try it, open a page with the chat, ask something, then choose “Talk to a person”.',
  ],
  mine: ['Nothing is yours yet', 'Press A on a conversation that waits, or write a reply: it becomes yours.'],
  assistant: [
    'The assistant is idle',
    'Conversations it answers appear here. To see one, open a page with the chat and ask something.',
  ],
  unassigned: ['Nobody is waiting', 'Conversations that no person has taken yet appear here.'],
  snoozed: [
    'Nothing is put off',
    'Press H on a conversation that can wait. It comes back at its moment, or when the visitor writes.',
  ],
  resolved: [
    'Nothing is resolved yet',
    'Press E on a conversation that is done. You can take it back with Z.',
  ],
  all: ['No conversations yet', 'Put the snippet from Settings on your page, open it and ask something.'],
}

/** An empty list says what would fill it. */
export function EmptyView({ view, filter, failed }: { view: ViewId; filter: string; failed: boolean }) {
  const [title, next] = failed
    ? ['The search did not answer', 'Check your connection and type it again.']
    : filter
      ? [
          `Nothing found for “${filter}”`,
          'All messages and notes were searched. Try fewer or other words; is:resolved, tag:returns, agent:me, lang:de and priority:high work too. Esc clears it.',
        ]
      : words[view]
  return (
    <div class="empty">
      <p class="empty-title">{title}</p>
      <p>{next}</p>
    </div>
  )
}
