import { assemble } from './assemble.ts'
import { type ClientOptions, pageUrlOf, withDefaults } from './client-options.ts'
import type { RequestError } from './request.ts'
import type { BatonClient } from './state.ts'
import { backoffDelay } from './timing.ts'

const TRIES = 5

/** A conversation without a screen. Sends and stores nothing until `resume` finds a session or the visitor acts. */
export function createClient(options: ClientOptions): BatonClient {
  const { page, random, timing } = withDefaults(options)
  const { kept, board, session, outbox, line, exclusively } = assemble(options)
  let closed = false

  /** A thing that needs no outbox: tried a few times, then its problem is shown. */
  async function insist(work: () => Promise<unknown>) {
    for (let attempt = 1; !closed; attempt++) {
      try {
        await work()
        return
      } catch (error) {
        const { code, final } = error as RequestError
        if (final || attempt === TRIES) return board.apply({ type: 'failed', problem: code })
        const delay = backoffDelay(attempt, timing, random)
        await new Promise((resolve) => setTimeout(resolve, delay))
      }
    }
  }

  const leavePage = () => line.stop()
  const returnToPage = () => kept.read().conversationId && line.start()
  page?.addEventListener('pagehide', leavePage)
  page?.addEventListener('pageshow', returnToPage)

  return {
    getState: () => board.known().state,
    subscribe: board.subscribe,
    async resume() {
      const { session: stored, conversationId, outbox: unsent } = kept.read()
      if (closed || (!stored && !unsent.length)) return
      board.apply({ type: 'outbox', pending: outbox.pending() })
      outbox.nudge()
      if (!stored || !conversationId) return
      if (board.known().state.conversation?.id !== conversationId) board.apply({ type: 'loading' })
      line.start()
      await board.until(({ phase, problem }) => phase !== 'loading' || problem !== null)
    },
    async send(text) {
      if (closed || !text.trim()) return
      outbox.add({ text, pageUrl: pageUrlOf(options) })
      line.touch()
    },
    async retry(clientId) {
      if (!closed) outbox.retry(clientId)
    },
    async requestPerson() {
      if (closed) return
      const says = options.personRequest ?? 'I would like to talk to a person.'
      if (!kept.read().conversationId && !outbox.pending().length)
        outbox.add({ text: says, pageUrl: pageUrlOf(options) })
      outbox.add({ text: null })
      line.touch()
    },
    async cancelRequest() {
      if (closed) return
      outbox.dropRequests()
      const { conversationId } = kept.read()
      if (!conversationId) return
      const path = `/conversations/${conversationId}/handoff`
      // In line with the requests, so that one under way is not overtaken.
      await insist(() => exclusively('outbox', () => session.call('DELETE', path)))
    },
    rate: (messageId, rating) =>
      insist(async () => {
        await session.call('PUT', `/messages/${messageId}/rating`, { rating })
        board.apply({ type: 'rated', messageId, rating })
      }),
    startNew() {
      if (closed) return
      kept.update((all) => ({ ...all, conversationId: null }))
      board.apply({ type: 'emptied', problem: null })
      line.switched(false)
    },
    touch: line.touch,
    async logout() {
      kept.update((all) => ({ ...all, outbox: [] }))
      if (!closed) await session.end()
    },
    close() {
      closed = true
      page?.removeEventListener('pagehide', leavePage)
      page?.removeEventListener('pageshow', returnToPage)
      line.close()
      outbox.close()
      board.close()
    },
  }
}
