import { z } from 'zod'
import { AgentId, ConversationId, MessageId } from './ids.ts'
import { Timestamp } from './time.ts'

/** A note of a colleague that names an agent. */
export const Mention = z.object({
  messageId: MessageId,
  conversationId: ConversationId,
  by: z.object({ agentId: AgentId.nullable(), name: z.string() }),
  visitorName: z.string().nullable(),
  /** The beginning of the note. */
  excerpt: z.string(),
  createdAt: Timestamp,
  /** When the agent looked at the conversation; null while they have not. */
  seenAt: Timestamp.nullable(),
})
export type Mention = z.infer<typeof Mention>
