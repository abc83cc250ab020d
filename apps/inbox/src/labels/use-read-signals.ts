import type { ConversationId, Message, Run } from '@baton/contracts'
import { useContext, useEffect, useRef } from 'preact/hooks'
import { Stayed } from '../conversation/stayed.ts'
import { useWorkspace } from '../state/workspace.ts'

/** A message is scored a moment after it is there. */
const AFTER_MS = 400
/** One that is older has been scored. */
const SCORED_MS = 5_000

/**
 * Keeps what is known of the messages that are shown fresh: read once the agent stays with them, after each message of
 * the visitor and each run. `later`: there are newer ones than these.
 */
export function useReadSignals(
  id: ConversationId,
  messages: readonly Message[],
  { runs, later }: { runs: readonly Run[]; later: boolean },
) {
  const { inbox } = useWorkspace()
  const stayed = useContext(Stayed)
  const asked = messages.filter(({ author }) => author.kind === 'visitor').length
  const ended = runs.filter(({ state }) => state !== 'live').length
  const newest = messages.at(-1)?.createdAt ?? 0
  const from = messages[0]?.id
  const to = later ? messages.at(-1)?.id : undefined
  const isFirst = useRef(true)
  const read = () => inbox.signals.read(id, { ...(from && { from }), ...(to && { to }) })
  useEffect(() => {
    if (stayed) read()
  }, [inbox, id, from, to, stayed])
  useEffect(() => {
    if (!stayed) return
    const isScored = isFirst.current && newest < Date.now() - SCORED_MS
    isFirst.current = false
    if (isScored) return
    const timer = setTimeout(read, AFTER_MS)
    return () => clearTimeout(timer)
  }, [inbox, id, asked, ended, stayed])
}
