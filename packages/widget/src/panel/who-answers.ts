import type { VisitorConversation } from '@baton/contracts'
import { fill, type ShellWords } from '../locales/words.ts'

/** Name and role of who answers what is written next: once a conversation is resolved that is the assistant again. */
export function whoAnswers(conversation: VisitorConversation | null | undefined, words: ShellWords): string {
  const control = conversation?.status !== 'resolved' && conversation?.control
  if (control === 'queue') return words.waiting
  if (control !== 'agent') return words.assistant
  return fill(words.support, { name: conversation?.agentName ?? '' })
}
