import type { ClientId, ErrorCode, Message, OutputOf, VisitorConversation } from '@baton/contracts'
import type { Entry, KeptStore } from './kept/kept.ts'
import { type Problem, RequestError } from './request.ts'
import type { Session } from './session.ts'
import type { PendingMessage } from './state.ts'
import { backoffDelay, type Timing } from './timing.ts'

/** What the server said to a message. `started` when it began a conversation. */
export interface Accepted {
  message: Message
  asOf: number
  started?: VisitorConversation
  /** It was tried before: what it started may have gone on since. */
  repeated: boolean
}

export interface OutboxOptions {
  kept: KeptStore
  session: Session
  exclusively: <Result>(work: () => Promise<Result>) => Promise<Result>
  newId: () => ClientId
  now: () => number
  random: () => number
  timing: Timing
  onAccepted: (accepted: Accepted) => void
  /** The server said no for good. */
  onRefused: (problem: Problem) => void
  /** The entries, or what is being done about them, changed. */
  onChange: () => void
}

/** Sends what the visitor did, in order, each under the id that it got at first, until the server has it. */
export interface Outbox {
  add(entry: Pick<Entry, 'text' | 'files' | 'pageUrl' | 'call'>): void
  retry(clientId: ClientId): void
  /** Facts may confirm an entry before its response does. */
  confirm(clientId: ClientId): void
  /** Takes back requests of this method and path that were not sent yet. */
  drop(method: string, path: string): void
  /** Messages that were not sent yet fail: what they belonged to is gone. A retry starts anew with them. */
  failAll(problem: ErrorCode): void
  pending(): PendingMessage[]
  /** Tries at once instead of waiting. */
  nudge(): void
  close(): void
}

export function createOutbox(options: OutboxOptions): Outbox {
  const { kept, session, timing, onChange } = options
  const tried = new Set<ClientId>()
  let sending: ClientId | null = null
  let running = false
  let closed = false
  let attempt = 0
  let wakeUp = () => {}

  const change = (edit: (outbox: Entry[]) => Entry[]) => {
    kept.update((all) => ({ ...all, outbox: edit(all.outbox) }))
    onChange()
  }
  const edit = (clientId: ClientId, edited: Partial<Entry>) =>
    change((outbox) => outbox.map((entry) => (entry.clientId === clientId ? { ...entry, ...edited } : entry)))
  const remove = (clientId: ClientId) => {
    if (find(clientId)) change((outbox) => outbox.filter((entry) => entry.clientId !== clientId))
  }
  const find = (clientId: ClientId) => kept.read().outbox.find((entry) => entry.clientId === clientId)
  const next = () => kept.read().outbox.find((entry) => !entry.problem)

  async function run() {
    if (running) return
    running = true
    while (!closed && next()) {
      try {
        await options.exclusively(sendNext)
        attempt = 0
      } catch (error) {
        const problem = error instanceof RequestError ? error.code : 'network'
        attempt++
        onChange()
        await pause(backoffDelay(attempt, problem, timing, options.random))
      }
    }
    running = false
  }

  /** Rejects when it is worth trying again. What is first may have changed while waiting for the lock. */
  async function sendNext() {
    const entry = next()
    if (!entry || closed) return
    sending = entry.clientId
    onChange()
    try {
      const accepted = entry.text === null ? await call(entry) : await sendMessage(entry, entry.text)
      if (accepted) options.onAccepted(accepted)
      remove(entry.clientId)
    } catch (error) {
      if (!(error instanceof RequestError) || !error.final) throw error
      if (entry.text === null) remove(entry.clientId)
      else edit(entry.clientId, { problem: error.code as ErrorCode })
      options.onRefused(error.code)
    } finally {
      sending = null
      onChange()
    }
  }

  async function sendMessage(entry: Entry, text: string): Promise<Accepted> {
    const repeated = tried.has(entry.clientId) || entry.starts !== undefined
    tried.add(entry.clientId)
    await session.start()
    const { clientId, pageUrl, files } = entry
    const message = { clientId, text, pageUrl, files: files?.map(({ id }) => id) }
    const conversationId = entry.conversationId ?? kept.read().conversationId
    if (conversationId && !entry.starts) {
      const path = `/conversations/${conversationId}/messages`
      const answer = (await session.call('POST', path, message)) as OutputOf<'sendMessage'>
      return { ...answer, repeated }
    }
    if (!entry.starts) edit(clientId, { starts: true })
    // Made from the message's id, so that two tabs which send the same entry start the same conversation.
    const start = { clientId: `${clientId}-start`, message }
    const answer = (await session.call('POST', '/conversations', start)) as OutputOf<'startConversation'>
    kept.update((all) => ({ ...all, conversationId: answer.conversation.id }))
    return { message: answer.message, asOf: answer.asOf, started: answer.conversation, repeated }
  }

  async function call(entry: Entry): Promise<undefined> {
    const conversationId = entry.conversationId ?? kept.read().conversationId
    if (!entry.call || !conversationId) return
    const [method, path, body] = entry.call
    await session.call(method, path.replace(':conversation', conversationId), body)
  }

  function pause(delay: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, delay)
      wakeUp = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }

  function nudge() {
    wakeUp()
    void run()
  }

  function stateOf(entry: Entry): PendingMessage['state'] {
    if (entry.problem) return 'failed'
    return entry.clientId === sending ? 'sending' : 'waiting'
  }

  return {
    add(added) {
      const { conversationId } = kept.read()
      const entry = { clientId: options.newId(), createdAt: options.now(), problem: null, conversationId }
      change((outbox) => [...outbox, { ...entry, ...added }])
      nudge()
    },
    retry(clientId) {
      const entry = find(clientId)
      if (!entry?.problem) return
      // The server has this id for something else, so under it the message can never arrive.
      const clientIdNow = entry.problem === 'message.id_reused' ? options.newId() : clientId
      edit(clientId, { problem: null, clientId: clientIdNow })
      nudge()
    },
    confirm: remove,
    drop: (method, path) =>
      change((outbox) =>
        outbox.filter(
          ({ call, clientId }) => clientId === sending || call?.[0] !== method || call[1] !== path,
        ),
      ),
    failAll: (problem) =>
      change((outbox) =>
        outbox.flatMap((entry) =>
          entry.text === null ? [] : [{ ...entry, problem, starts: undefined, conversationId: null }],
        ),
      ),
    pending() {
      const { outbox, conversationId } = kept.read()
      return outbox.flatMap((entry) => {
        const { clientId, text, files, problem, createdAt } = entry
        const isElsewhere = entry.conversationId !== null && entry.conversationId !== conversationId
        return text === null || isElsewhere
          ? []
          : [{ clientId, text, files, problem, createdAt, state: stateOf(entry) }]
      })
    },
    nudge,
    close() {
      closed = true
      wakeUp()
    },
  }
}
