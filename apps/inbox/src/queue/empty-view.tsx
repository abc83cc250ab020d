import type { ViewId } from '../state/views.ts'

const words: Record<ViewId, [title: string, next: string]> = {
  needs_you: [
    'Nobody is waiting',
    'When a visitor asks for a person, they appear here. To try it, open the demo page, ask something, then choose “Talk to a person”.',
  ],
  mine: ['Nothing is yours yet', 'Press A on a conversation that waits, or write a reply: it becomes yours.'],
  assistant: [
    'The assistant is idle',
    'Conversations it answers appear here. To see one, open the demo page and ask something.',
  ],
  resolved: [
    'Nothing is resolved yet',
    'Press E on a conversation that is done. You can take it back with Z.',
  ],
  all: [
    'No conversations yet',
    'Open the demo page and ask something, or put the snippet from Settings on your own page.',
  ],
}

/** An empty list says what would fill it. */
export function EmptyView({ view, filter }: { view: ViewId; filter: string }) {
  const [title, next] = filter
    ? [
        `Nothing holds “${filter}”`,
        'The filter looks at names and last lines of what is loaded. Esc clears it.',
      ]
    : words[view]
  return (
    <div class="empty">
      <p class="empty-title">{title}</p>
      <p>{next}</p>
    </div>
  )
}
