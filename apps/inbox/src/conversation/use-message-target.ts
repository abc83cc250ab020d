import type { ConversationId, Message, MessageId } from '@baton/contracts'
import { useEffect, useState } from 'preact/hooks'
import { focusWhenDrawn } from '../commands/command.ts'
import { useStore } from '../state/store.ts'
import { useWorkspace } from '../state/workspace.ts'

/** Brings a message before the eye, read first where it is not known: the one that the address names, and others on demand. */
export function useMessageTarget(id: ConversationId, messages: readonly Message[]) {
  const { inbox, router } = useWorkspace()
  const route = useStore(router.store)
  const wanted = route.screen === 'inbox' ? (route.messageId ?? null) : null
  const [target, setTarget] = useState<MessageId | null>(null)
  const show = async (messageId: MessageId) => {
    setTarget(messageId)
    const known = messages.some((message) => message.id === messageId)
    if (known || (await inbox.goTo(id, messageId))) focusWhenDrawn(`message-${messageId}`)
  }
  useEffect(() => {
    if (wanted) void show(wanted)
  }, [wanted])
  return { target, show }
}
