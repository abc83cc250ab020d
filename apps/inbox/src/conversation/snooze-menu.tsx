import type { Conversation } from '@baton/contracts'
import { AlarmClock, AlarmClockOff, MessageCircle } from 'lucide-preact'
import { useRef } from 'preact/hooks'
import { leave } from '../commands/move.ts'
import { Button } from '../controls/button.tsx'
import { Icon } from '../controls/icon.tsx'
import { moveInMenu } from '../controls/move-in-menu.ts'
import { Popover } from '../controls/popover.tsx'
import { keymap } from '../state/keymap.ts'
import { visitorName } from '../state/names.ts'
import { snoozeMoments } from '../state/snooze-moments.ts'
import { useSelected } from '../state/store.ts'
import { momentInWords } from '../state/time-words.ts'
import { useWorkspace } from '../state/workspace.ts'

/** Until when: a few moments, one of one's own, or an answer. */
export function SnoozeMenu({ conversation }: { conversation: Conversation }) {
  const workspace = useWorkspace()
  const { inbox, screen } = workspace
  const anchor = useRef<HTMLButtonElement>(null)
  const open = useSelected(screen, ({ overlay }) => overlay === 'snooze')
  const show = (shown: boolean) => screen.set((s) => ({ ...s, overlay: shown ? 'snooze' : null }))
  const snooze = (until: number | null) => {
    show(false)
    const when = until === null ? 'an answer' : momentInWords(until)
    leave(conversation, workspace, 'snoozed')
    void inbox.actions.snooze(conversation.id, until, `${visitorName(conversation)} snoozed until ${when}`)
  }
  return (
    <>
      <button
        ref={anchor}
        type="button"
        class="button button-quiet button-icon"
        aria-label="Snooze"
        aria-expanded={open}
        data-hint="Snooze"
        data-keys={keymap.snooze[0]}
        onClick={() => show(!open)}
      >
        <Icon of={AlarmClock} />
      </button>
      {open && anchor.current && (
        <Popover anchor={anchor.current} label="Snooze until" class="menu" onClose={() => show(false)}>
          <p class="menu-title">Snooze until</p>
          <div role="menu" aria-label="Snooze until" tabIndex={-1} onKeyDown={moveInMenu}>
            {snoozeMoments(new Date()).map(({ label, at }) => (
              <button key={label} type="button" role="menuitem" class="menu-item" onClick={() => snooze(at)}>
                <Icon of={AlarmClock} />
                <span class="menu-label">{label}</span>
                <span class="menu-side">{momentInWords(at)}</span>
              </button>
            ))}
            <button type="button" role="menuitem" class="menu-item" onClick={() => snooze(null)}>
              <Icon of={MessageCircle} />
              <span class="menu-label">They answer</span>
            </button>
          </div>
          <OtherMoment onChosen={snooze} />
        </Popover>
      )}
    </>
  )
}

function OtherMoment({ onChosen }: { onChosen: (at: number) => void }) {
  const field = useRef<HTMLInputElement>(null)
  return (
    <form
      class="menu-moment"
      onSubmit={(event) => {
        event.preventDefault()
        const at = Date.parse(field.current?.value ?? '')
        if (at > Date.now()) return onChosen(at)
        field.current?.setCustomValidity('Choose a moment that is still to come.')
        field.current?.reportValidity()
      }}
    >
      <input
        ref={field}
        type="datetime-local"
        aria-label="Another moment"
        required
        onInput={(event) => event.currentTarget.setCustomValidity('')}
      />
      <Button kind="quiet" type="submit" label="Snooze until then">
        Snooze
      </Button>
    </form>
  )
}

export function WakeButton() {
  const { run } = useWorkspace()
  return (
    <Button icon={AlarmClockOff} keys={keymap.undo[0]} hint="Wake it now" onClick={() => run('undo')}>
      Wake
    </Button>
  )
}
