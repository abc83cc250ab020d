import type { ConversationId, TypingPart, VisitorFact } from '@baton/contracts'

export { foldPart } from './fold-part.ts'

import { openStream, type Stream, type StreamOptions } from './open-stream.ts'

interface Writer {
  part: TypingPart
  lapsing: ReturnType<typeof setTimeout>
}

// As `TYPING_LAPSES_MS` of the contracts, which no client loads.
const LAPSES_MS = 6_000

/**
 * A visitor's stream. Each `typing` part that began is ended by another, also where the server sends none: with the
 * writer's message, or when it has not been repeated for a while. So who follows in another tab needs no clock.
 */
export function openVisitorStream(options: StreamOptions<VisitorFact>): Stream {
  const lapsesMs = options.timing?.typingLapsesMs ?? LAPSES_MS
  const writers = new Map<ConversationId, Writer>()

  const stop = (id: ConversationId) => {
    clearTimeout(writers.get(id)?.lapsing)
    writers.delete(id)
  }
  const end = (id: ConversationId) => {
    const part = writers.get(id)?.part
    stop(id)
    if (part) options.onPart({ ...part, active: false })
  }

  const stream = openStream<VisitorFact>({
    ...options,
    onFact(fact, after) {
      options.onFact(fact, after)
      const { id } = fact.conversation
      if (fact.message && isBy(fact.message.author, writers.get(id))) end(id)
    },
    onPart(part) {
      if (part.type !== 'typing') return options.onPart(part)
      const id = part.conversationId
      if (!part.active) return isBy(part.author, writers.get(id)) ? end(id) : undefined
      stop(id)
      writers.set(id, { part, lapsing: setTimeout(end, lapsesMs, id) })
      options.onPart(part)
    },
  })
  return {
    ...stream,
    close() {
      for (const id of writers.keys()) stop(id)
      stream.close()
    },
  }
}

const isBy = (author: { kind: string; agentId?: string }, writer: Writer | undefined) =>
  writer?.part.author.kind === 'agent' && writer.part.author.agentId === author.agentId
