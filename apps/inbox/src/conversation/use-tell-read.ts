import type { Conversation, Message } from '@baton/contracts'
import { useEffect, useState } from 'preact/hooks'
import { useWorkspace } from '../state/workspace.ts'

/** Who runs down the list reads nothing. */
const READING_MS = 700

/**
 * Tells the visitor that they were read: by the one who answers them, or by anybody while they wait for a person, once
 * their newest message has been on the screen for a moment. `isAtEnd`: the end of the thread is in sight.
 */
export function useTellRead(conversation: Conversation, messages: readonly Message[], isAtEnd: boolean) {
  const { inbox } = useWorkspace()
  const { id, status, control, assigneeId } = conversation
  const isVisible = usePageVisible()
  const newest = messages.findLast(
    ({ author, kind, state }) => author.kind === 'visitor' && kind === 'text' && state !== 'withdrawn',
  )?.id
  const isTheirs = control === 'queue' || (control === 'agent' && assigneeId === inbox.me.agentId)
  const counts = isTheirs && status !== 'resolved' && inbox.role !== 'viewer'
  useEffect(() => {
    if (!newest || !counts || !isAtEnd || !isVisible) return
    const timer = setTimeout(() => inbox.telling.read(id, newest), READING_MS)
    return () => clearTimeout(timer)
  }, [inbox, id, newest, counts, isAtEnd, isVisible])
}

function usePageVisible(): boolean {
  const [isVisible, setVisible] = useState(document.visibilityState === 'visible')
  useEffect(() => {
    const look = () => setVisible(document.visibilityState === 'visible')
    document.addEventListener('visibilitychange', look)
    return () => document.removeEventListener('visibilitychange', look)
  }, [])
  return isVisible
}
