import { BatonError, type MessageId, type RevealTo, type Role } from '@baton/contracts'
import { type AgentRow, appendAudit, findMessage, readSettings, type SiteStore } from '@baton/store'
import { placeholdersIn } from '@baton/understanding/mask'
import { openOriginals } from './mask-message.ts'
import type { Seal } from './seal.ts'

const RANK: Record<Role | RevealTo, number> = { viewer: 0, agent: 1, admin: 2, owner: 3, nobody: 4 }

const refusals: Record<RevealTo, string> = {
  nobody: 'This site keeps nothing of what it masks.',
  agent: 'Only agents, admins and owners may read what was masked.',
  admin: 'Only admins and owners may read what was masked.',
  owner: 'Only owners may read what was masked.',
}

/**
 * What a message's placeholders stand for, for who may read it by the site's settings. Each use is a line of the audit
 * log, also where nothing is left to be read.
 */
export function revealMessage(
  store: SiteStore,
  { agent, messageId, seal }: { agent: AgentRow; messageId: MessageId; seal: Seal },
): { placeholder: string; value: string | null }[] {
  return store.transaction(() => {
    const message = findMessage(store, messageId)
    if (!message || message.state === 'withdrawn') throw new BatonError('message.not_found')
    const { reveal } = readSettings(store).understanding.masking
    if (RANK[agent.role] < RANK[reveal])
      throw new BatonError('staff.forbidden', { message: refusals[reveal] })
    const known = openOriginals(store, message.conversationId, seal)
    const placeholders = placeholdersIn(message.text).filter((name) => Object.hasOwn(known, name))
    if (placeholders.length === 0) return []
    appendAudit(store, {
      by: { agentId: agent.id, name: agent.name },
      action: 'message.revealed',
      about: messageId,
      details: { conversation: message.conversationId, placeholders },
    })
    return placeholders.map((placeholder) => ({ placeholder, value: known[placeholder] || null }))
  })
}
