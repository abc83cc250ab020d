import type { PendingMessage } from '@baton/client'
import type { MessageFile } from '@baton/contracts'
import type { Words } from '../locales/words.ts'
import type { ThreadUi } from '../ui.ts'
import { Files } from './files.tsx'

// As the server writes them (@baton/understanding); to load that package here would cost more than the panel.
const PLACEHOLDER = /\[((?:email|phone|card|iban|ip|national id|address) \d+)\]/

/** What the visitor wrote, as they wrote it, or with a chip for what was masked; while it is not confirmed, what keeps it. */
export function VisitorMessage({
  ui,
  text,
  files,
  pending,
}: {
  ui: ThreadUi
  text: string
  files?: MessageFile[] | undefined
  pending?: PendingMessage
}) {
  const { words, client } = ui
  return (
    <>
      {text && (
        <p class="bubble" dir="auto">
          {text.split(PLACEHOLDER).map((part, at) =>
            at % 2 === 0 ? (
              part
            ) : (
              <span key={at} class="masked">
                {part}
              </span>
            ),
          )}
        </p>
      )}
      {files && <Files ui={ui} files={files} isMine />}
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
