import type { Conversation } from '@baton/contracts'
import { Square } from 'lucide-preact'
import { Button } from '../controls/button.tsx'
import { languageName } from '../state/names.ts'
import { useStore } from '../state/store.ts'
import { useWorkspace } from '../state/workspace.ts'
import { isForeign, languageOf, ownLanguage } from './own-language.ts'
import type { useCopilot } from './use-copilot.ts'

const working = {
  reply: 'Writing a reply…',
  summary: 'Summing up…',
  shorter: 'Making it shorter…',
  warmer: 'Making it warmer…',
  translate: 'Translating…',
}

/** What the copilot can do now: for the conversation, and for what stands in the composer. */
export function CopilotActions({
  conversation,
  handle,
}: {
  conversation: Conversation
  handle: ReturnType<typeof useCopilot>
}) {
  const { inbox } = useWorkspace()
  useStore(inbox.drafts.store)
  const { state, stop, suggest, sumUp, redraft } = handle
  const { text } = inbox.drafts.read(conversation.id)
  const { job, brief } = state
  if (job) {
    return (
      <p class="copilot-actions" role="status">
        <span class="copilot-working">{working[job]}</span>
        <Button kind="plain" icon={Square} onClick={stop}>
          Stop
        </Button>
      </p>
    )
  }
  const hasModel = brief?.hasModel ?? false
  const hasText = text.trim() !== ''
  const language = languageOf(conversation, inbox.store.get())
  return (
    <>
      <div class="copilot-actions" role="toolbar" aria-label="Copilot actions">
        <Button onClick={() => void suggest()}>Suggest a reply</Button>
        {hasModel && <Button onClick={() => void sumUp()}>Sum up</Button>}
        {hasText && <Button onClick={() => void redraft({ how: 'shorter', text })}>Shorter</Button>}
        {hasText && hasModel && <Button onClick={() => void redraft({ how: 'warmer', text })}>Warmer</Button>}
        {hasText && hasModel && language && isForeign(language) && (
          <Button onClick={() => void redraft({ how: 'translate', text, from: ownLanguage(), to: language })}>
            {`Into ${languageName(language)}`}
          </Button>
        )}
      </div>
      {brief && !hasModel && (
        <p class="copilot-limits">
          No model writes for this site: texts are its own. A model also sums up, finds warmer words and
          translates.
        </p>
      )}
    </>
  )
}
