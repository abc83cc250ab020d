import type { Message } from '@baton/contracts'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { Popover } from '../controls/popover.tsx'
import { keymap } from '../state/keymap.ts'
import { useSelected } from '../state/store.ts'
import { useWorkspace } from '../state/workspace.ts'
import { AnswerMenu } from './answer-menu.tsx'
import { LabelMenu } from './label-menu.tsx'

/** Opens what can be said of a message; nothing for whoever may only read. */
export function LabelButton({ message }: { message: Pick<Message, 'id' | 'conversationId' | 'author'> }) {
  const { inbox, screen } = useWorkspace()
  const open = useSelected(screen, ({ labelling }) => labelling === message.id)
  const anchor = useRef<HTMLButtonElement>(null)
  const [, redraw] = useState({})
  // A key may have asked for it before there was a button to float beside.
  useLayoutEffect(() => {
    if (open) redraw({})
  }, [])
  if (inbox.role === 'viewer') return null
  const ofAnswer = message.author.kind === 'assistant'
  const show = (shown: boolean) => screen.set((s) => ({ ...s, labelling: shown ? message.id : null }))
  const close = () => show(false)
  const about = { messageId: message.id, conversationId: message.conversationId }
  const label = ofAnswer ? 'Is this answer right?' : 'Correct what was understood'
  return (
    <>
      <button
        ref={anchor}
        type="button"
        class="label-button"
        aria-expanded={open}
        aria-label={ofAnswer ? undefined : label}
        data-hint={label}
        data-keys={keymap.label[0]}
        onClick={() => show(!open)}
      >
        {ofAnswer ? 'Right or wrong' : 'Correct'}
      </button>
      {open && anchor.current && (
        <Popover anchor={anchor.current} label={label} class="menu label-menu" onClose={close}>
          {ofAnswer ? (
            <AnswerMenu about={about} onDone={close} />
          ) : (
            <LabelMenu about={about} onDone={close} />
          )}
        </Popover>
      )}
    </>
  )
}
