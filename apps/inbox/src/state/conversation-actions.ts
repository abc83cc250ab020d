import type { AgentId, Conversation, ConversationId, InputOf, OutputOf, TeamId } from '@baton/contracts'
import type { SiteApi } from './api.ts'
import type { InboxEvent, InboxState } from './inbox-types.ts'
import { asProblem, type Problem } from './problem.ts'
import { shownConversation } from './selectors.ts'
import type { Store } from './store.ts'
import type { Toaster } from './toasts.ts'
import type { Undo } from './undo.ts'

export interface ActionOptions {
  api: SiteApi
  store: Store<InboxState>
  dispatch: (event: InboxEvent) => void
  toaster: Toaster
  me: AgentId
  undo: Undo
  /** Reads a thread again: somebody else changed it. */
  refresh: (id: ConversationId) => void
}

/** Each shows its effect at once and takes it back, in words, if the server says otherwise. Resolves to whether it was done. */
export interface ConversationActions {
  accept(id: ConversationId): Promise<boolean>
  /** To a colleague, or to the queue with null, there for a team or for all. */
  transfer(id: ConversationId, to: AgentId | null, teamId?: TeamId | null): Promise<boolean>
  returnToAssistant(id: ConversationId): Promise<boolean>
  resolve(id: ConversationId, name: string): Promise<boolean>
  reopen(id: ConversationId): Promise<boolean>
  /** Puts it off until a moment, or with null until the visitor writes. */
  snooze(id: ConversationId, until: number | null, words: string): Promise<boolean>
  wake(id: ConversationId): Promise<boolean>
  mark(id: ConversationId, change: Marks): Promise<boolean>
}

/** What is changed of a conversation's tags and priority. */
export type Marks = InputOf<'mark'>

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
  const { api, store, dispatch, toaster, me, refresh, undo } = options
  let count = 0
  const underway = new Map<ConversationId, Promise<boolean>>()

  /** Fast fingers do the next thing before the server has said what became of the last: it needs that one's epoch. */
  async function act(
    id: ConversationId,
    verb: string,
    patch: Partial<Conversation>,
    body: Record<string, unknown> = {},
  ): Promise<boolean> {
    if (!shownConversation(store.get(), id)) return false
    count += 1
    const actionId = `action-${count}`
    dispatch({ type: 'action.started', conversationId: id, actionId, patch })
    const before = underway.get(id)
    const send = () => sendAction(id, { actionId, verb, body })
    const done = before ? before.then((went) => (went ? send() : fail(id, actionId))) : send()
    underway.set(id, done)
    const went = await done
    if (underway.get(id) === done) underway.delete(id)
    return went
  }

  function fail(conversationId: ConversationId, actionId: string): false {
    dispatch({ type: 'action.failed', conversationId, actionId })
    return false
  }

  async function sendAction(
    id: ConversationId,
    { actionId, verb, body }: { actionId: string; verb: string; body: Record<string, unknown> },
  ): Promise<boolean> {
    try {
      const epoch = shownConversation(store.get(), id)?.epoch
      const { conversation, asOf } = await api.post<Changed>(`/conversations/${id}/${verb}`, {
        epoch,
        ...body,
      })
      dispatch({ type: 'action.done', actionId, conversation, asOf })
      return true
    } catch (error) {
      toaster.say(conflictInWords(asProblem(error)))
      refresh(id)
      return fail(id, actionId)
    }
  }

  const held = (agentId: AgentId) =>
    ({ control: 'agent', assigneeId: agentId, waitingSince: null, dueAt: null, runId: null }) as const
  const withAssistant = { control: 'assistant', assigneeId: null, waitingSince: null, dueAt: null } as const
  const inQueue = () => ({ control: 'queue', assigneeId: null, waitingSince: Date.now() }) as const

  function transfer(id: ConversationId, to: AgentId | null, teamId: TeamId | null = null): Promise<boolean> {
    return act(id, 'transfer', to === null ? inQueue() : held(to), { agentId: to, teamId })
  }

  const reopen = (id: ConversationId) => act(id, 'reopen', { status: 'open' })
  const wake = (id: ConversationId) => act(id, 'wake', { status: 'open', snoozedUntil: null })

  /** What `verb` has done is taken back by `back`, once the server has done it. */
  async function undoable(
    words: string,
    id: ConversationId,
    done: Promise<boolean>,
    back: () => Promise<boolean>,
  ): Promise<boolean> {
    const offer = undo.offer(words, id, async () => {
      if (await done) await back()
    })
    const went = await done
    if (!went) offer.withdraw()
    return went
  }

  return {
    transfer,
    reopen,
    async accept(id) {
      const seen = shownConversation(store.get(), id)
      // The server has one winner per epoch; from a colleague it is a transfer to oneself.
      if (seen?.control === 'agent' && seen.assigneeId !== me) return transfer(id, me)
      return act(id, 'accept', held(me))
    },
    returnToAssistant: (id) => act(id, 'return', withAssistant),
    wake,
    async mark(id, change) {
      const { tags = [], priority = 'normal' } = shownConversation(store.get(), id) ?? {}
      const kept = tags.filter((tag) => !change.removeTags?.includes(tag))
      const patch = {
        tags: [...new Set([...kept, ...(change.addTags ?? [])])].sort(),
        priority: change.priority ?? priority,
      }
      return act(id, 'mark', patch, change)
    },
    async resolve(id, name) {
      const done = act(id, 'resolve', { status: 'resolved' })
      return undoable(`Resolved: ${name}`, id, done, () => reopen(id))
    },
    async snooze(id, until, words) {
      const lastMessageAt = shownConversation(store.get(), id)?.lastMessageAt
      const done = act(id, 'snooze', { status: 'snoozed', snoozedUntil: until }, { until, lastMessageAt })
      return undoable(words, id, done, () => wake(id))
    },
  }
}
