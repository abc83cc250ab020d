import type { Engine } from '@baton/assistant'
import type { AgentId, ConversationId } from '@baton/contracts'

/** Who asks the copilot, about what. */
export interface Asked {
  agentId: AgentId
  conversationId: ConversationId
}

/** What it writes with. */
export interface Writing {
  /** Of one call: it pays from its own budget. */
  engine: Engine
  /** Aborted when the agent no longer waits. */
  signal: AbortSignal
}

/** A person waits, with the conversation before them: rather nothing than late. */
const WRITING_MS = 20_000

export const inTime = (signal: AbortSignal) => AbortSignal.any([signal, AbortSignal.timeout(WRITING_MS)])
