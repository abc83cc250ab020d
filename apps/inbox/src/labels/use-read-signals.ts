import type { ConversationId, Message, Run } from '@baton/contracts'
import { useEffect } from 'preact/hooks'
import { useWorkspace } from '../state/workspace.ts'

/** A message is scored a moment after it is there. */
const AFTER_MS = 400

/**
 * Keeps what is known of the messages that are shown fresh: read with them, after each message of the visitor and each
 * run. `later`: there are newer ones than these.
 */
export function useReadSignals(
  id: ConversationId,
  messages: readonly Message[],
  { runs, later }: { runs: readonly Run[]; later: boolean },
) {
  const { inbox } = useWorkspace()
  const asked = messages.filter(({ author }) => author.kind === 'visitor').length
  const ended = runs.filter(({ state }) => state !== 'live').length
  const from = messages[0]?.id
  const to = later ? messages.at(-1)?.id : undefined
  const read = () => inbox.signals.read(id, { ...(from && { from }), ...(to && { to }) })
  useEffect(read, [inbox, id, from, to])
  useEffect(() => {
    const timer = setTimeout(read, AFTER_MS)
    return () => clearTimeout(timer)
  }, [inbox, id, asked, ended])
}
