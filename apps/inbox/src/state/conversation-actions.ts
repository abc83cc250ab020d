import type { AgentId, Conversation, ConversationId, OutputOf } from '@baton/contracts'
import type { SiteApi } from './api.ts'
import type { InboxEvent, InboxState } from './inbox-types.ts'
import { asProblem, type Problem } from './problem.ts'
import { shownConversation } from './selectors.ts'
import type { Store } from './store.ts'
import type { Toaster } from './toasts.ts'

/** How long "Undo" is offered after resolving. */
export const UNDO_MS = 5_000

export interface ActionOptions {
  api: SiteApi
  store: Store<InboxState>
  dispatch: (event: InboxEvent) => void
  toaster: Toaster
  me: AgentId
  /** Reads a thread again: somebody else changed it. */
  refresh: (id: ConversationId) => void
}

/** Each shows its effect at once and takes it back, in words, if the server says otherwise. */
export interface ConversationActions {
  accept(id: ConversationId): Promise<void>
  /** To a colleague, or to the queue with null. */
  transfer(id: ConversationId, to: AgentId | null): Promise<void>
  returnToAssistant(id: ConversationId): Promise<void>
  resolve(id: ConversationId, name: string): Promise<void>
  reopen(id: ConversationId): Promise<void>
  /** Takes the last resolve back while it is offered, and says which; null when there is none. */
  undo(): ConversationId | null
  canUndo(): boolean
}

type Changed = OutputOf<'accept'>

/** What a lost race or a refusal means, in one sentence. */
export function conflictInWords(problem: Problem): string {
  if (problem.code !== 'conversation.conflict') return problem.message
  const { agentName } = problem.details
  return typeof agentName === 'string'
    ? `${agentName} took this conversation.`
    : 'This conversation changed in the meantime. It is up to date now.'
}

export function createConversationActions(options: ActionOptions): ConversationActions {
  const { api, store, dispatch, toaster, me, refresh } = options
  let undoable: { id: ConversationId; done: Promise<boolean> } | null = null
  let count = 0

  async function act(
    id: ConversationId,
    verb: string,
    patch: Partial<Conversation>,
    body: Record<string, unknown> = {},
  ): Promise<boolean> {
    const seen = shownConversation(store.get(), id)
    if (!seen) return false
    count += 1
    const actionId = `action-${count}`
    dispatch({ type: 'action.started', conversationId: id, actionId, patch })
    try {
      const { conversation, asOf } = await api.post<Changed>(`/conversations/${id}/${verb}`, {
        epoch: seen.epoch,
        ...body,
      })
      dispatch({ type: 'action.done', actionId, conversation, asOf })
      return true
    } catch (error) {
      dispatch({ type: 'action.failed', conversationId: id, actionId })
      toaster.say(conflictInWords(asProblem(error)))
      refresh(id)
      return false
    }
  }

  const held = (agentId: AgentId) =>
    ({ control: 'agent', assigneeId: agentId, waitingSince: null, dueAt: null, runId: null }) as const
  const withAssistant = { control: 'assistant', assigneeId: null, waitingSince: null, dueAt: null } as const
  const inQueue = () => ({ control: 'queue', assigneeId: null, waitingSince: Date.now() }) as const

  async function transfer(id: ConversationId, to: AgentId | null): Promise<void> {
    await act(id, 'transfer', to === null ? inQueue() : held(to), { agentId: to })
  }

  async function reopen(id: ConversationId): Promise<void> {
    await act(id, 'reopen', { status: 'open' })
  }

  return {
    transfer,
    reopen,
    async accept(id) {
      const seen = shownConversation(store.get(), id)
      // The server has one winner per epoch; from a colleague it is a transfer to oneself.
      if (seen?.control === 'agent' && seen.assigneeId !== me) await transfer(id, me)
      else await act(id, 'accept', held(me))
    },
    async returnToAssistant(id) {
      await act(id, 'return', withAssistant)
    },
    async resolve(id, name) {
      const done = act(id, 'resolve', { status: 'resolved' })
      const offer = { id, done }
      undoable = offer
      toaster.say(`Resolved: ${name}`, {
        forMs: UNDO_MS,
        action: { label: 'Undo', keys: 'z', run: () => this.undo() },
      })
      setTimeout(() => {
        if (undoable === offer) undoable = null
      }, UNDO_MS)
      if (!(await done) && undoable === offer) undoable = null
    },
    canUndo: () => undoable !== null,
    undo() {
      if (!undoable) return null
      const { id, done } = undoable
      undoable = null
      toaster.clear()
      void done.then((resolved) => (resolved ? reopen(id) : undefined))
      return id
    },
  }
}
