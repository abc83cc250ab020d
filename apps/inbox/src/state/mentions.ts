import type { AgentId, Message } from '@baton/contracts'

/** Does a colleague's note name this agent? `@` and the whole name, as the composer writes it. */
export function isMention(message: Message, me: { agentId: AgentId; name: string }): boolean {
  const { author, kind, text } = message
  if (kind !== 'note' || author.kind !== 'agent' || author.agentId === me.agentId) return false
  const after = text.split(`@${me.name}`).slice(1)
  return after.some((rest) => !/^\p{L}/u.test(rest))
}

export function mentionWords({ author }: Message): string {
  return `${author.kind === 'agent' ? author.name : 'A colleague'} mentioned you in a note.`
}
