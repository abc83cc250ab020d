import type { ClientId, ConversationId, Message, OutputOf } from '@baton/contracts'
import type { Attachments } from './attachments.ts'
import { type ActionOptions, conflictInWords } from './conversation-actions.ts'
import type { Drafts } from './drafts.ts'
import type { PendingMessage } from './inbox-types.ts'
import { newClientId } from './new-client-id.ts'
import { asProblem, type ProblemCode } from './problem.ts'
import { newestSeen } from './selectors.ts'

/** What is sent, and what of it the copilot wrote. */
export type NewReply = Pick<PendingMessage, 'kind' | 'text' | 'files' | 'epoch' | 'suggestionIds'>

export interface Replies {
  /**
   * Shows the message at once. `epoch` is what the writer saw: a stale one comes back as words and a draft. Where
   * something newer stands above a reply it is stopped and waits for its writer's word. Resolves to whether it has arrived.
   */
  send(id: ConversationId, message: NewReply): Promise<boolean>
  /** A reply that was stopped goes out as it is. */
  sendAnyway(id: ConversationId, clientId: ClientId): void
  /** Sends what waits for a connection, each under the id it had: nothing can be posted twice. */
  flush(): void
  /** Takes a waiting message back into the composer. */
  withdraw(id: ConversationId, clientId: ClientId): void
  /** Everything that waits becomes a draft again: the page or the session ends. */
  withdrawAll(): void
}

/** What waits while the stream is there is tried again after this time. */
const RETRY_MS = 3_000

/** What fails with these waits and is sent again as it is. */
const MAY_PASS: ProblemCode[] = ['network', 'server.draining', 'site.moving', 'site.elsewhere']

export function createReplies(
  options: ActionOptions & { drafts: Drafts; attachments: Attachments },
): Replies {
  const { api, store, dispatch, toaster, drafts, attachments, refresh, undo } = options

  const pendingOf = (id: ConversationId, clientId: ClientId) =>
    store
      .get()
      .pending.get(id)
      ?.find((pending) => pending.clientId === clientId)

  function putBack(id: ConversationId, message: PendingMessage) {
    dispatch({ type: 'message.dropped', conversationId: id, clientId: message.clientId })
    attachments.putBack(id, message.files ?? [])
    const typed = drafts.read(id).text
    drafts.write(id, {
      kind: message.kind,
      text: typed === '' ? message.text : `${message.text}\n\n${typed}`,
    })
  }

  const underway = new Map<ConversationId, Promise<boolean>>()
  const queued = new Set<ClientId>()
  let flushing: ReturnType<typeof setTimeout> | undefined

  /** One after the other, so that they arrive in the order in which they were written. */
  function post(id: ConversationId, message: PendingMessage): Promise<boolean> {
    dispatch({ type: 'message.pending', conversationId: id, message: { ...message, state: 'sending' } })
    const before = underway.get(id)
    if (before) queued.add(message.clientId)
    const done = before ? before.then(() => postNow(id, message)) : postNow(id, message)
    underway.set(id, done)
    return done.finally(() => {
      if (underway.get(id) === done) underway.delete(id)
    })
  }

  function wait(id: ConversationId, clientId: ClientId): false {
    dispatch({ type: 'message.waiting', conversationId: id, clientId })
    clearTimeout(flushing)
    // While the stream is lost its return sends them.
    flushing = setTimeout(() => store.get().connection === 'live' && flush(), RETRY_MS)
    return false
  }

  function flush() {
    for (const [id, messages] of store.get().pending) {
      for (const message of messages) if (message.state === 'waiting') void post(id, message)
    }
  }

  async function postNow(id: ConversationId, message: PendingMessage): Promise<boolean> {
    queued.delete(message.clientId)
    if (!pendingOf(id, message.clientId)) return false
    const ahead = store
      .get()
      .pending.get(id)
      ?.find((pending) => pending.state !== 'stale')
    // What was written before could not be sent: this must not overtake it.
    if (ahead?.state === 'waiting') return wait(id, message.clientId)
    const { clientId, kind, text, files, epoch, seen, suggestionIds } = message
    try {
      const sent = await api.post<OutputOf<'reply'>>(`/conversations/${id}/messages`, {
        clientId,
        kind,
        text,
        files: files?.map((file) => file.id),
        ...(kind === 'text' ? { epoch, suggestionIds, ...(seen ? { seen } : {}) } : {}),
      })
      dispatch({ type: 'message.sent', ...sent })
      offerTakeBack(id, sent.message)
      return true
    } catch (error) {
      const problem = asProblem(error)
      if (MAY_PASS.includes(problem.code)) return wait(id, clientId)
      if (problem.code === 'message.stale') {
        refresh(id)
        const { newer } = problem.details
        dispatch({
          type: 'message.stale',
          conversationId: id,
          clientId,
          newer: typeof newer === 'number' ? newer : 1,
        })
        return false
      }
      putBack(id, message)
      toaster.say(`${conflictInWords(problem)} Your text is still here.`)
      refresh(id)
      return false
    }
  }

  /** It reaches the visitor at once; for a moment it can be taken back, on their screen too. */
  function offerTakeBack(id: ConversationId, { id: messageId, kind, text }: Message): void {
    const take = async () => {
      try {
        const { conversation, asOf } = await api.delete<OutputOf<'redactMessage'>>(`/messages/${messageId}`)
        dispatch({ type: 'message.taken', messageId, conversation, asOf })
        const typed = drafts.read(id).text
        drafts.write(id, {
          kind: kind === 'note' ? 'note' : 'text',
          text: [text, typed].filter(Boolean).join('\n\n'),
        })
        toaster.say('Taken back. Your text is in the composer.')
      } catch (error) {
        toaster.say(asProblem(error).message)
      }
    }
    undo.offer(kind === 'note' ? 'Note added' : 'Sent', id, take)
  }

  return {
    async send(id, { kind, text, files, epoch, suggestionIds }) {
      const message: PendingMessage = {
        clientId: newClientId(),
        kind,
        text,
        files,
        epoch,
        suggestionIds,
        seen: newestSeen(store.get(), id),
        state: 'sending',
        createdAt: Date.now(),
      }
      return post(id, message)
    },
    sendAnyway(id, clientId) {
      const message = pendingOf(id, clientId)
      if (message) void post(id, { ...message, seen: null })
    },
    flush,
    withdraw(id, clientId) {
      const message = pendingOf(id, clientId)
      if (message) putBack(id, message)
    },
    withdrawAll() {
      for (const [id, messages] of store.get().pending) {
        for (const message of messages)
          if (message.state !== 'sending' || queued.has(message.clientId)) putBack(id, message)
      }
    },
  }
}
