import type {
  AgentId,
  Citation,
  ClientId,
  ConversationId,
  Message,
  MessageId,
  Part,
  Rating,
  RunId,
  VisitorConversation,
  VisitorFact,
} from '@baton/contracts'

/** A fact as the log keeps it: rows are joined when it is sent, as they are then. */
interface LoggedFact {
  cursor: number
  type: string
  conversationId: ConversationId
  messageId?: MessageId
  runId?: RunId
}

interface Run {
  id: RunId
  conversationId: ConversationId
  text: string
  citations: Citation[]
}

/** One visitor's rows, log and live runs, as the contract describes them and in memory. */
export class MiniatureSite {
  readonly conversations = new Map<ConversationId, VisitorConversation>()
  readonly messages: Message[] = []
  readonly log: LoggedFact[] = []
  readonly runs = new Map<ConversationId, Run>()
  readonly listeners = new Set<(frame: { fact: VisitorFact } | { part: Part }) => void>()
  #ids = 0

  /** The log's end: what every read is read at. */
  get asOf(): number {
    return this.log.length
  }

  start(startId: string, text: string, clientId: ClientId) {
    const known = this.#starts.get(startId)
    if (known) {
      const message = this.messages.find((one) => one.clientId === clientId) as Message
      return { conversation: this.conversation(known), message, asOf: this.asOf }
    }
    const id = this.#id('cnv') as ConversationId
    this.#starts.set(startId, id)
    this.conversations.set(id, {
      id,
      status: 'open',
      control: 'assistant',
      runId: null,
      agentName: null,
      queuePosition: null,
      waitMinutes: null,
      offeredTo: null,
      alwaysPerson: false,
      csat: null,
      readUpTo: null,
      readAt: null,
      createdAt: Date.now(),
    })
    this.append('conversation.created', id)
    const message = this.write(id, { author: { kind: 'visitor' }, text, clientId })
    return { conversation: this.conversation(id), message, asOf: this.asOf }
  }
  #starts = new Map<string, ConversationId>()

  /** Undefined when the id was used for another text. */
  send(conversationId: ConversationId, clientId: ClientId, text: string): Message | undefined {
    const known = this.messages.find((message) => message.clientId === clientId)
    if (!known) return this.write(conversationId, { author: { kind: 'visitor' }, text, clientId })
    return known.text === text && known.conversationId === conversationId ? known : undefined
  }

  write(conversationId: ConversationId, written: Partial<Message>): Message {
    const message: Message = {
      id: this.#id('msg') as MessageId,
      conversationId,
      clientId: null,
      author: { kind: 'assistant' },
      kind: 'text',
      state: 'complete',
      text: '',
      notice: null,
      tier: null,
      runId: null,
      citations: [],
      choices: [],
      rating: null,
      ratingReason: null,
      createdAt: Date.now(),
      ...written,
    }
    this.messages.push(message)
    this.append('message.created', conversationId, { messageId: message.id })
    return message
  }

  withdrawMessage(messageId: MessageId) {
    const message = this.#edit(messageId, { state: 'withdrawn', text: '' })
    this.append('message.withdrawn', message.conversationId, { messageId })
  }

  rate(messageId: MessageId, rating: Rating | null) {
    const message = this.#edit(messageId, { rating })
    this.append('message.rated', message.conversationId, { messageId })
  }

  /** An agent's reply takes control and withdraws the running answer, as one transaction. */
  reply(conversationId: ConversationId, text: string) {
    this.withdrawRun(conversationId)
    this.change(conversationId, { control: 'agent', agentName: 'Ana' }, 'conversation.control_changed')
    return this.write(conversationId, {
      author: { kind: 'agent', agentId: 'agt_Ana' as AgentId, name: 'Ana' },
      text,
    })
  }

  /** A person types, or stopped. */
  type(conversationId: ConversationId, active = true, name = 'Ana') {
    const author = { kind: 'agent', agentId: `agt_${name}` as AgentId, name } as const
    this.#pass({ type: 'typing', conversationId, author, kind: 'text', active })
  }

  startRun(conversationId: ConversationId): RunId {
    const run: Run = { id: this.#id('run') as RunId, conversationId, text: '', citations: [] }
    this.runs.set(conversationId, run)
    this.#set(conversationId, { runId: run.id })
    this.append('run.started', conversationId, { runId: run.id })
    return run.id
  }

  say(conversationId: ConversationId, text: string) {
    const run = this.runs.get(conversationId)
    if (!run) return
    const { id: runId, text: before } = run
    run.text += text
    this.#pass({ type: 'text-delta', conversationId, runId, offset: before.length, text })
  }

  /** Message and end of the run are one transaction: both facts follow each other with the rows as they are after. */
  finishRun(conversationId: ConversationId, type: 'run.finished' | 'run.cut' = 'run.finished') {
    const run = this.runs.get(conversationId)
    if (!run) return
    this.#pass({ type: 'text-end', conversationId, runId: run.id })
    this.#endRun(conversationId)
    const state = type === 'run.cut' ? 'cut' : 'complete'
    this.write(conversationId, { text: run.text, runId: run.id, state, tier: 1 })
    this.append(type, conversationId, { runId: run.id })
  }

  withdrawRun(conversationId: ConversationId) {
    const run = this.runs.get(conversationId)
    if (!run) return
    this.#endRun(conversationId)
    this.append('run.withdrawn', conversationId, { runId: run.id })
  }

  change(conversationId: ConversationId, changed: Partial<VisitorConversation>, type: string) {
    this.#set(conversationId, changed)
    this.append(type, conversationId)
  }

  conversation(id: ConversationId): VisitorConversation {
    const conversation = this.conversations.get(id)
    if (!conversation) throw new Error(`the test asked for ${id}, which was never started`)
    return conversation
  }

  /** What a visitor sees who reads it all now. */
  transcript(id: ConversationId): Message[] {
    return this.messages.filter((one) => one.conversationId === id && one.state !== 'withdrawn')
  }

  append(type: string, conversationId: ConversationId, ids: Partial<LoggedFact> = {}) {
    const logged = { cursor: this.log.length + 1, type, conversationId, ...ids }
    this.log.push(logged)
    for (const listener of this.listeners) listener({ fact: this.join(logged) })
  }

  join({ cursor, type, conversationId, messageId, runId }: LoggedFact): VisitorFact {
    const joined = type === 'message.created' || type === 'message.rated'
    const message = joined ? this.messages.find(({ id }) => id === messageId) : undefined
    const conversation = this.conversation(conversationId)
    const at = Date.now()
    return { cursor, type, at, conversation, message, messageId: message ? undefined : messageId, runId }
  }

  #pass(part: Part) {
    for (const listener of this.listeners) listener({ part })
  }

  #endRun(conversationId: ConversationId) {
    this.runs.delete(conversationId)
    this.#set(conversationId, { runId: null })
  }

  #set(id: ConversationId, changed: Partial<VisitorConversation>) {
    this.conversations.set(id, { ...this.conversation(id), ...changed })
  }

  #edit(id: MessageId, changed: Partial<Message>): Message {
    const at = this.messages.findIndex((message) => message.id === id)
    const edited = { ...this.messages[at], ...changed } as Message
    this.messages[at] = edited
    return edited
  }

  #id(prefix: string): string {
    return `${prefix}_${++this.#ids}`
  }
}
