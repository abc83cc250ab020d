import { BatonError, type MessageId } from '@baton/contracts'
import { type AgentRow, type ConversationRow, countNewer, type SiteStore } from '@baton/store'

/**
 * Stops a reply whose writer had not seen what stands above it. `seen` is the newest message on their screen; a message
 * of another conversation, or one that never was, has seen nothing.
 */
export function requireFresh(
  store: SiteStore,
  { row, agent, seen }: { row: ConversationRow; agent: AgentRow; seen: MessageId },
): void {
  const newer = countNewer(store, row.id, { seen, by: agent.id })
  if (newer > 0) throw staleAfter(newer, 'Read first, or send it anyway.')
}

export const staleAfter = (newer: number, advice: string) =>
  new BatonError('message.stale', {
    message: `${newer} new message${newer === 1 ? '' : 's'} above. ${advice}`,
    details: { newer },
  })
