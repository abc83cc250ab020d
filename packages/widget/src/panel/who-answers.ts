import type { VisitorConversation } from '@baton/contracts'
import { fill, type ShellWords } from '../locales/words.ts'

/** Name and role of who has the conversation now. */
export function whoAnswers(conversation: VisitorConversation | null | undefined, words: ShellWords): string {
  if (conversation?.control === 'queue') return words.waiting
  if (conversation?.control !== 'agent') return words.assistant
  return fill(words.support, { name: conversation.agentName ?? '' })
}
