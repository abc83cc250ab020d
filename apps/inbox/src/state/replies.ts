import type { ClientId, ConversationId, OutputOf } from '@baton/contracts'
import { type ActionOptions, conflictInWords } from './conversation-actions.ts'
import type { Drafts } from './drafts.ts'
import type { PendingMessage } from './inbox-types.ts'
import { asProblem, type ProblemCode } from './problem.ts'

export interface Replies {
  /** Shows the message at once. `epoch` is what the writer saw: a stale one comes back as words and a draft. */
  send(id: ConversationId, message: { kind: 'text' | 'note'; text: string; epoch: number }): Promise<void>
  /** Sends what waits for a connection, each under the id it had: nothing can be posted twice. */
  flush(): void
  /** Takes a waiting message back into the composer. */
  withdraw(id: ConversationId, clientId: ClientId): void
  /** Everything that waits becomes a draft again: the page or the session ends. */
  withdrawAll(): void
}

/** What fails with these waits and is sent again as it is. */
const MAY_PASS: ProblemCode[] = ['network', 'server.draining', 'site.moving', 'site.elsewhere']

function newClientId(): ClientId {
  // 128 random bits in the alphabet of the contract.
  return crypto.randomUUID().replaceAll('-', '') as ClientId
}

export function createReplies(options: ActionOptions & { drafts: Drafts }): Replies {
  const { api, store, dispatch, toaster, drafts, refresh } = options

  function putBack(id: ConversationId, message: PendingMessage) {
    dispatch({ type: 'message.dropped', conversationId: id, clientId: message.clientId })
    const typed = drafts.read(id).text
    drafts.write(id, {
      kind: message.kind,
      text: typed === '' ? message.text : `${message.text}\n\n${typed}`,
    })
  }

  async function post(id: ConversationId, message: PendingMessage): Promise<void> {
    dispatch({ type: 'message.pending', conversationId: id, message: { ...message, state: 'sending' } })
    const { clientId, kind, text, epoch } = message
    try {
      const sent = await api.post<OutputOf<'reply'>>(`/conversations/${id}/messages`, {
        clientId,
        kind,
        text,
        ...(kind === 'text' ? { epoch } : {}),
      })
      dispatch({ type: 'message.sent', ...sent })
    } catch (error) {
      const problem = asProblem(error)
      if (MAY_PASS.includes(problem.code))
        return dispatch({ type: 'message.waiting', conversationId: id, clientId })
      putBack(id, message)
      toaster.say(`${conflictInWords(problem)} Your text is still here.`)
      refresh(id)
    }
  }

  return {
    async send(id, { kind, text, epoch }) {
      const message: PendingMessage = {
        clientId: newClientId(),
        kind,
        text,
        epoch,
        state: 'sending',
        createdAt: Date.now(),
      }
      await post(id, message)
    },
    flush() {
      for (const [id, messages] of store.get().pending) {
        for (const message of messages) if (message.state === 'waiting') void post(id, message)
      }
    },
    withdraw(id, clientId) {
      const message = store
        .get()
        .pending.get(id)
        ?.find((pending) => pending.clientId === clientId)
      if (message) putBack(id, message)
    },
    withdrawAll() {
      for (const [id, messages] of store.get().pending) {
        for (const message of messages) if (message.state === 'waiting') putBack(id, message)
      }
    },
  }
}
