import type { Conversation, ConversationId, Macro, MacroStep, OutputOf } from '@baton/contracts'
import { type ActionOptions, conflictInWords } from './conversation-actions.ts'
import { newClientId } from './new-client-id.ts'
import { asProblem, type ProblemCode } from './problem.ts'
import { newestSeen, shownConversation } from './selectors.ts'
import type { Toast } from './toasts.ts'

export interface Macros {
  /** Runs all steps or none; resolves to whether they were done. Where each can be undone, all of it can. */
  run(id: ConversationId, macro: Macro, options?: { anyway?: boolean }): Promise<boolean>
}

type Ran = OutputOf<'runMacro'>
type Changed = OutputOf<'mark'>

const cannotBeUndone: MacroStep['do'][] = ['assign', 'team', 'return']

export function createMacros({ api, store, dispatch, toaster, undo, refresh }: ActionOptions): Macros {
  /** The other way round: open again, its marks as they were, its messages taken back. */
  async function takeBack(before: Conversation, { conversation, messages }: Ran, steps: MacroStep[]) {
    const { id, epoch } = conversation
    const done = (changed: Changed) => dispatch({ type: 'action.done', actionId: '', ...changed })
    try {
      if (conversation.status === 'resolved') done(await api.post(`/conversations/${id}/reopen`, { epoch }))
      if (conversation.status === 'snoozed') done(await api.post(`/conversations/${id}/wake`, { epoch }))
      const removeTags = steps.flatMap((step) =>
        step.do === 'tag' && !before.tags.includes(step.name) ? [step.name] : [],
      )
      if (removeTags.length > 0 || conversation.priority !== before.priority)
        done(await api.post(`/conversations/${id}/mark`, { removeTags, priority: before.priority }))
      for (const { id: messageId } of messages.toReversed())
        dispatch({
          type: 'message.taken',
          messageId,
          ...(await api.delete<Changed>(`/messages/${messageId}`)),
        })
    } catch (error) {
      toaster.say(conflictInWords(asProblem(error)))
    }
    refresh(id)
  }

  async function run(
    id: ConversationId,
    macro: Macro,
    { anyway = false, clientId = newClientId() } = {},
  ): Promise<boolean> {
    const before = shownConversation(store.get(), id)
    if (!before) return false
    const seen = anyway ? null : newestSeen(store.get(), id)
    try {
      const ran = await api.post<Ran>(`/conversations/${id}/macros`, {
        macroId: macro.id,
        clientId,
        epoch: before.epoch,
        ...(seen ? { seen } : {}),
      })
      for (const message of ran.messages) dispatch({ type: 'message.sent', ...ran, message })
      dispatch({ type: 'action.done', actionId: '', ...ran })
      const words = `Done: ${macro.name}`
      if (macro.steps.some((step) => cannotBeUndone.includes(step.do))) toaster.say(words)
      else undo.offer(words, id, () => takeBack(before, ran, macro.steps))
      return true
    } catch (error) {
      const problem = asProblem(error)
      const again: Partial<Record<ProblemCode, Toast['action']>> = {
        'message.stale': { label: 'Run it anyway', run: () => void run(id, macro, { anyway: true }) },
        // It may have run: under the same id it does so once.
        network: { label: 'Try again', run: () => void run(id, macro, { anyway, clientId }) },
      }
      toaster.say(conflictInWords(problem), { action: again[problem.code] ?? null })
      refresh(id)
      return false
    }
  }
  return { run }
}
