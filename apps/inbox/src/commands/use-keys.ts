import { useEffect } from 'preact/hooks'
import { commandOf, isMac } from '../state/keymap.ts'
import type { Workspace } from '../state/workspace.ts'
import { isTypedAhead } from './type-ahead.ts'

/** One listener for all keys. What an open dialog or menu wants for itself never arrives here. */
export function useKeys(workspace: Workspace): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return
      const target = event.target as HTMLElement
      const typing = target.matches('input:not([type=checkbox]):not([type=color]), textarea, select')
      // A letter that follows "reply" too fast must not resolve the conversation.
      if (!typing && isTypedAhead(event)) return event.preventDefault()
      const inDialog = target.closest('dialog, [popover]') !== null
      const onControl = target.matches('button, a, [role=separator], .messages, .md-table')
      const command = commandOf(event, { typing, onControl, mac: isMac })
      if (!command || (inDialog && command !== 'commands')) return
      if (workspace.run(command)) event.preventDefault()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [workspace])
}
