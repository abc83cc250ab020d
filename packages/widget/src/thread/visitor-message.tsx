import type { PendingMessage } from '@baton/client'
import type { Words } from '../locales/words.ts'
import type { ThreadUi } from '../ui.ts'

/** What the visitor wrote, as they wrote it; while it is not confirmed, what keeps it. */
export function VisitorMessage({
  ui,
  text,
  pending,
}: {
  ui: ThreadUi
  text: string
  pending?: PendingMessage
}) {
  const { words, client } = ui
  return (
    <>
      <p class="bubble" dir="auto">
        {text}
      </p>
      {pending?.state === 'waiting' && <p class="state late">{words.unsent}</p>}
      {pending?.state === 'failed' && (
        <p class="state">
          <span class="danger">{whyFailed(pending, words)}</span>
          <button type="button" class="text" onClick={() => client.retry(pending.clientId)}>
            {words.retry}
          </button>
        </p>
      )}
    </>
  )
}

function whyFailed({ problem }: PendingMessage, words: Words): string {
  if (problem === 'limit.messages' || problem === 'limit.sessions') return words.tooMany
  return words.failed
}
