import type {
  AgentId,
  Citation,
  ControlFrame,
  ConversationId,
  Part,
  RunId,
  StoredFact,
  TextPart,
  TypingPart,
  VisitorId,
} from '@baton/contracts'

type EndReason = Extract<ControlFrame, { type: 'end' }>['reason']

export interface Listener {
  /** Null for staff, who hear the whole site. */
  visitorId: VisitorId | null
  agent: { id: AgentId; name: string; mayAnswer: boolean } | null
  onFacts(facts: StoredFact[]): void
  onPart(part: Part): void
  /** The server closes the stream; nothing may be sent afterwards. */
  end(reason: EndReason): void
}

interface RunningText {
  conversationId: ConversationId
  visitorId: VisitorId | null
  text: string
  citations: Citation[]
}

/** Who listens to one site, and the running texts that pass through. Keeps nothing that the log does not tell. */
export class Hub {
  readonly #listeners = new Set<Listener>()
  readonly #running = new Map<RunId, RunningText>()
  readonly #watching = new Map<AgentId, ConversationId | null>()
  readonly #visitorOf: (id: ConversationId) => VisitorId | null
  readonly #onConnection: (agentId: AgentId, connected: boolean) => void

  /** `onConnection`: an agent's first stream was opened, or their last one closed. */
  constructor(
    visitorOf: (id: ConversationId) => VisitorId | null,
    onConnection: (agentId: AgentId, connected: boolean) => void = () => {},
  ) {
    this.#visitorOf = visitorOf
    this.#onConnection = onConnection
  }

  get size(): number {
    return this.#listeners.size
  }

  /** Agents with an inbox open who may answer. */
  get agentsOnline(): number {
    return new Set([...this.#listeners].flatMap(({ agent }) => (agent?.mayAnswer ? [agent.id] : []))).size
  }

  isOnline(agentId: AgentId): boolean {
    return [...this.#listeners].some(({ agent }) => agent?.id === agentId)
  }

  /** Has the visitor a stream open? */
  isVisitorHere(visitorId: VisitorId): boolean {
    return [...this.#listeners].some((listener) => listener.visitorId === visitorId)
  }

  subscribe(listener: Listener): () => void {
    const { agent } = listener
    const isFirst = agent !== null && !this.isOnline(agent.id)
    this.#listeners.add(listener)
    if (agent) this.#sendPresence()
    if (agent && isFirst) this.#onConnection(agent.id, true)
    return () => {
      if (!this.#listeners.delete(listener) || !agent) return
      if (!this.isOnline(agent.id)) {
        this.#watching.delete(agent.id)
        this.#onConnection(agent.id, false)
      }
      this.#sendPresence()
    }
  }

  /** After COMMIT. A run that has ended leaves no running text behind. */
  publishFacts(facts: StoredFact[]): void {
    for (const { fact } of facts) {
      if (fact.type === 'run.finished' || fact.type === 'run.cut' || fact.type === 'run.withdrawn')
        this.#running.delete(fact.runId)
    }
    for (const listener of [...this.#listeners]) {
      const seen =
        listener.visitorId === null ? facts : facts.filter((fact) => fact.visitorId === listener.visitorId)
      if (seen.length > 0) listener.onFacts(seen)
    }
  }

  publishPart(part: TextPart): void {
    const visitorId = this.#track(part)
    for (const listener of [...this.#listeners])
      if (listener.visitorId === null || listener.visitorId === visitorId) listener.onPart(part)
  }

  /** To all staff but who types, and to this visitor. Nothing of it is kept: who joins later hears the next one. */
  publishTyping(part: TypingPart, visitorId: VisitorId | null): void {
    const { author } = part
    for (const listener of [...this.#listeners]) {
      const isOwn = author.kind === 'agent' && listener.agent?.id === author.agentId
      const hears = listener.visitorId === null ? !isOwn : listener.visitorId === visitorId
      if (hears) listener.onPart(part)
    }
  }

  /** All the running text so far, for somebody who has just begun to listen. */
  runningTexts(visitorId: VisitorId | null): Part[] {
    return [...this.#running]
      .filter(([, running]) => visitorId === null || running.visitorId === visitorId)
      .map(([runId, { conversationId, text, citations }]) => ({
        type: 'text-start' as const,
        conversationId,
        runId,
        text,
        citations,
      }))
  }

  presence(): Part {
    const agents = new Map<AgentId, string>()
    for (const { agent } of this.#listeners) if (agent) agents.set(agent.id, agent.name)
    return {
      type: 'presence',
      agents: [...agents].map(([agentId, name]) => ({
        agentId,
        name,
        conversationId: this.#watching.get(agentId) ?? null,
      })),
    }
  }

  /** Which conversation an agent looks at. */
  watched(agentId: AgentId): ConversationId | null {
    return this.#watching.get(agentId) ?? null
  }

  watch(agentId: AgentId, conversationId: ConversationId | null): void {
    this.#watching.set(agentId, conversationId)
    this.#sendPresence()
  }

  /** Closes the streams of one visitor, of one agent, or of everybody. */
  end(reason: EndReason, who: { visitorId?: VisitorId; agentId?: AgentId } = {}): void {
    for (const listener of [...this.#listeners]) {
      if (who.visitorId && listener.visitorId !== who.visitorId) continue
      if (who.agentId && listener.agent?.id !== who.agentId) continue
      listener.end(reason)
    }
  }

  #sendPresence(): void {
    const part = this.presence()
    for (const listener of [...this.#listeners]) if (listener.visitorId === null) listener.onPart(part)
  }

  #track(part: TextPart): VisitorId | null {
    if (part.type === 'text-start') {
      const { conversationId, text, citations } = part
      const visitorId = this.#visitorOf(conversationId)
      this.#running.set(part.runId, { conversationId, visitorId, text, citations })
      return visitorId
    }
    const running = this.#running.get(part.runId)
    if (!running) return null
    if (part.type === 'text-delta') running.text = running.text.slice(0, part.offset) + part.text
    if (part.type === 'text-citation') running.citations = [...running.citations, part.citation]
    return running.visitorId
  }
}
