import { useEffect } from 'preact/hooks'
import { commandOf, isMac } from '../state/keymap.ts'
import type { Workspace } from '../state/workspace.ts'
import { createKeysAhead, type Held } from './keys-ahead.ts'
import { isTypedAhead } from './type-ahead.ts'

const isField = (element: Element | null) =>
  element?.matches('input:not([type=checkbox]):not([type=color]), textarea, select') ?? false

/** One listener for all keys. What an open dialog or menu wants for itself never arrives here. */
export function useKeys(workspace: Workspace): void {
  useEffect(() => {
    const { rows, router } = workspace
    const areRowsThere = () => {
      const route = router.store.get()
      return route.screen !== 'inbox' || rows.view === route.view
    }
    const press = ({ event, command }: Held) => {
      if (!isTypedAhead(event) && command) workspace.run(command)
      return !isField(document.activeElement)
    }
    const ahead = createKeysAhead(areRowsThere, press)

    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return
      const target = event.target as HTMLElement
      const typing = isField(target)
      // A letter that follows "reply" too fast must not resolve the conversation.
      if (!typing && isTypedAhead(event)) return event.preventDefault()
      const inDialog = target.closest('dialog, [popover]') !== null
      const onControl = target.matches('button, a, [role=separator], .messages, .md-table')
      const command = commandOf(event, { typing, onControl, mac: isMac })
      if (inDialog && command !== 'commands') return
      if (!typing && ahead.take({ event, command })) return event.preventDefault()
      if (command && workspace.run(command)) event.preventDefault()
    }
    document.addEventListener('keydown', onKey)
    document.addEventListener('pointerdown', ahead.forget)
    return () => {
      document.removeEventListener('keydown', onKey)
      document.removeEventListener('pointerdown', ahead.forget)
      ahead.forget()
    }
  }, [workspace])
}
