import type { ConversationId, Message, Run } from '@baton/contracts'
import { useEffect } from 'preact/hooks'
import { useWorkspace } from '../state/workspace.ts'

/** A message is scored a moment after it is there. */
const AFTER_MS = 400

/** Keeps what is known of a conversation's messages fresh: read with it, after each message of the visitor and each run. */
export function useReadSignals(id: ConversationId, messages: readonly Message[], runs: readonly Run[] = []) {
  const { inbox } = useWorkspace()
  const asked = messages.filter(({ author }) => author.kind === 'visitor').length
  const ended = runs.filter(({ state }) => state !== 'live').length
  useEffect(() => inbox.signals.read(id), [inbox, id])
  useEffect(() => {
    const timer = setTimeout(() => inbox.signals.read(id), AFTER_MS)
    return () => clearTimeout(timer)
  }, [inbox, id, asked, ended])
}
