import type { ConversationState } from '@baton/client'
import type { ShellWords } from '../locales/words.ts'

/** One calm line under the header while something is wrong with the connection or the conversation. */
export function Bar({
  state,
  words,
  retry,
}: {
  state: ConversationState
  words: ShellWords
  retry: () => void
}) {
  const text = whatIsWrong(state, words)
  return (
    <div role="status">
      {text && (
        <div class="bar">
          {text}
          {text === words.loadFailed && (
            <button type="button" class="text" onClick={retry}>
              {words.retry}
            </button>
          )}
        </div>
      )}
    </div>
  )
}

function whatIsWrong(
  { connection, phase, problem }: ConversationState,
  words: ShellWords,
): string | undefined {
  if (problem === 'site.origin_not_allowed' || problem === 'site.not_found') return words.blocked
  if (connection === 'offline') return words.offline
  if (connection === 'retrying') return words.retrying
  if (phase === 'failed') return words.loadFailed
}
