import type { BatonClient, ConversationState } from '@baton/client'
import { useEffect } from 'preact/hooks'
import { isWithPeople } from './with-people.ts'

/** Lets the people who answer know that the visitor types, and what is on the screen. `behind`: the newest message is not. */
export function useAttention(
  client: BatonClient,
  root: ShadowRoot,
  state: ConversationState,
  behind: boolean,
): void {
  const isHeard = isWithPeople(state)
  useEffect(() => {
    const field = root.querySelector('textarea')
    if (!isHeard || !field) return
    const onInput = () => void client.setTyping(field.value.trim() !== '')
    field.addEventListener('input', onInput)
    return () => field.removeEventListener('input', onInput)
  }, [isHeard])
  const isWriting = state.pending.length
  useEffect(() => {
    if (isHeard && isWriting) void client.setTyping(false)
  }, [isWriting])

  const newest = state.messages.findLast(({ author, kind }) => author.kind === 'agent' && kind === 'text')?.id
  useEffect(() => {
    const dialog = root.querySelector('dialog')
    if (!dialog || !newest || behind) return
    const look = () => {
      if (dialog.open) void client.markRead()
    }
    look()
    // A dialog tells of its opening in the newest browsers only.
    const observer = new MutationObserver(look)
    observer.observe(dialog, { attributeFilter: ['open'] })
    document.addEventListener('visibilitychange', look)
    return () => {
      observer.disconnect()
      document.removeEventListener('visibilitychange', look)
    }
  }, [newest, behind])
}
