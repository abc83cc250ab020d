import { assemble } from './assemble.ts'
import { type ClientOptions, pageUrlOf, withDefaults } from './client-options.ts'
import type { BatonClient } from './state.ts'

/** A conversation without a screen. Sends and stores nothing until `resume` finds a session or the visitor acts. */
export function createClient(options: ClientOptions): BatonClient {
  const { page } = withDefaults(options)
  const { kept, board, session, outbox, line } = assemble(options)
  let closed = false

  const handoff = '/conversations/:conversation/handoff'
  const act = (entry: Parameters<typeof outbox.add>[0]) => {
    outbox.add(entry)
    line.touch(true)
  }
  const write = (text: string) => act({ text, pageUrl: pageUrlOf(options) })
  const look = () => {
    if (globalThis.document?.visibilityState === 'hidden') return
    line.touch()
    outbox.nudge()
  }
  const pageEvents: Record<string, (event: Event) => void> = {
    visibilitychange: look,
    online: look,
    pagehide: line.stop,
    // Only a page that comes back from the browser's cache: one that has just been loaded waits for `resume`.
    pageshow: (event) =>
      (event as PageTransitionEvent).persisted && kept.read().conversationId && line.start(),
  }
  for (const name in pageEvents) page?.addEventListener(name, pageEvents[name] as EventListener)

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
      if (!closed && text.trim()) write(text)
    },
    async retry(clientId) {
      if (closed) return
      outbox.retry(clientId)
      line.touch(true)
    },
    async requestPerson() {
      if (closed) return
      if (!kept.read().conversationId && !outbox.pending().length)
        write(options.personRequest ?? 'I would like to talk to a person.')
      act({ text: null, call: ['POST', handoff, {}] })
    },
    async cancelRequest() {
      if (closed || !kept.read().conversationId) return
      outbox.drop('POST', handoff)
      act({ text: null, call: ['DELETE', handoff] })
    },
    async rate(messageId, rating) {
      if (closed) return
      board.apply({ type: 'rated', messageId, rating })
      act({ text: null, call: ['PUT', `/messages/${messageId}/rating`, { rating }] })
    },
    async retryAnswer(messageId) {
      if (!closed) act({ text: null, call: ['POST', `/messages/${messageId}/retry`, {}] })
    },
    startNew() {
      if (closed) return
      kept.update((all) => ({ ...all, conversationId: null }))
      board.apply({ type: 'emptied', problem: null })
      line.switched(false)
    },
    unread() {
      const { seenAt = 0 } = kept.read()
      const { messages } = board.known().state
      return messages.filter(
        ({ author, createdAt, kind }) => createdAt > seenAt && kind === 'text' && author.kind !== 'visitor',
      ).length
    },
    markSeen() {
      const at = board.known().state.messages.at(-1)?.createdAt ?? 0
      kept.update((all) => (at > (all.seenAt ?? 0) ? { ...all, seenAt: at } : all))
    },
    keep: kept.allow,
    async identify(source) {
      if (!closed) await session.identify(source)
    },
    touch: () => line.touch(),
    async logout() {
      kept.update((all) => ({ ...all, outbox: [] }))
      if (!closed) await session.end()
    },
    close() {
      closed = true
      for (const name in pageEvents) page?.removeEventListener(name, pageEvents[name] as EventListener)
      line.close()
      outbox.close()
      board.close()
    },
  }
}
