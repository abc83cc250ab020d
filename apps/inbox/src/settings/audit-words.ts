import type { AuditAction, AuditEntry, ConversationId } from '@baton/contracts'

const actionWords: Record<AuditAction, string> = {
  'settings.changed': 'Changed settings',
  'policy.switched': 'Switched the escalation policy',
  'message.revealed': 'Read what was masked in a message',
  'message.redacted': 'Redacted a message',
  'macro.ran': 'Ran a macro',
  'visitor.blocked': 'Blocked a visitor',
  'visitor.unblocked': 'Let a visitor write again',
  'visitor.erased': 'Erased a visitor',
  'site.exported': 'Exported the site',
  'agent.invited': 'Invited somebody',
  'agent.invitation_withdrawn': 'Withdrew an invitation',
  'agent.joined': 'Joined',
  'agent.role_changed': 'Changed a role',
  'agent.removed': 'Removed an agent',
  'agent.password_reset': 'Set a new password',
  'agent.second_factor_reset': 'Took away a lost second factor',
  'api_key.created': 'Made an API key',
  'api_key.ended': 'Ended an API key',
  'identity_key.created': 'Made an identity key',
  'identity_key.ended': 'Ended an identity key',
}

/** What was done, as the end of a sentence that begins with who. */
export const auditWords = ({ action }: AuditEntry): string => actionWords[action]

/** Who did it; what is done on the server itself has no name. */
export const auditBy = ({ by }: AuditEntry): string => by?.name ?? 'The operator'

/** The conversation that a line is about, to be opened. */
export function auditConversation({ details }: AuditEntry): ConversationId | null {
  const { conversation } = details
  return typeof conversation === 'string' ? (conversation as ConversationId) : null
}

/** What the line holds besides, one thing a line; who somebody is stands before it already. */
export function auditDetails({ about, by, details }: AuditEntry): string[] {
  const lines = Object.entries(details).flatMap(([name, value]) => {
    if (name === 'conversation' || (name === 'name' && value === by?.name)) return []
    if (!Array.isArray(value)) return [`${name}: ${value}`]
    return name === 'changed' ? value : [value.join(', ')]
  })
  return about === null || about === by?.agentId ? lines : [about, ...lines]
}
