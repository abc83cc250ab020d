import type { ConversationState } from '@baton/client'
import type { Ui } from '../ui.ts'
import { CLOSE, Icon } from './icon.tsx'
import { whoAnswers } from './who-answers.ts'

export function Header({ ui, state, close }: { ui: Ui; state: ConversationState; close: () => void }) {
  return (
    <div class="top">
      <div>
        <h2>
          <bdi>{ui.appearance.name}</bdi>
        </h2>
        <p class="muted">{whoAnswers(state.conversation, ui.words)}</p>
      </div>
      <button type="button" class="icon" aria-label={ui.words.close} onClick={close}>
        <Icon path={CLOSE} />
      </button>
    </div>
  )
}
