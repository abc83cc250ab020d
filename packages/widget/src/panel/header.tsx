import type { ConversationState } from '@baton/client'
import { fill, type ShellWords } from '../locales/words.ts'
import type { Ui } from '../ui.ts'
import { Icon } from './icon.tsx'

export function Header({ ui, state, close }: { ui: Ui; state: ConversationState; close: () => void }) {
  return (
    <div class="top">
      <div>
        <h2>{ui.appearance.name}</h2>
        <p class="muted">{whoAnswers(state, ui.words)}</p>
      </div>
      <button type="button" class="icon" aria-label={ui.words.close} onClick={close}>
        <Icon name="close" />
      </button>
    </div>
  )
}

function whoAnswers({ conversation }: ConversationState, words: ShellWords): string {
  if (conversation?.control === 'queue') return words.waiting
  if (conversation?.control !== 'agent') return words.assistant
  return fill(words.support, { name: conversation.agentName ?? '' })
}
