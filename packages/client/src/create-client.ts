import type { Message, MessageFile } from '@baton/contracts'
import type { Aside } from './asides.ts'
import { assemble } from './assemble.ts'
import { type ClientOptions, pageUrlOf, withDefaults } from './client-options.ts'
import type { BatonClient } from './state.ts'

/** A conversation without a screen. Sends and stores nothing until `resume` finds a session or the visitor acts. */
export function createClient(options: ClientOptions): BatonClient {
  const { page } = withDefaults(options)
  const { base, kept, board, session, outbox, line } = assemble(options)
  let closed = false

  const handoff = '/conversations/:conversation/handoff'
  const act = (entry: Parameters<typeof outbox.add>[0]) => {
    outbox.add(entry)
    line.touch(true)
  }
  const write = (text: string, files?: MessageFile[]) => act({ text, files, pageUrl: pageUrlOf(options) })
  const look = () => {
    if (globalThis.document?.visibilityState === 'hidden') return
    line.touch()
    outbox.nudge()
  }
  const pageEvents = ['visibilitychange', 'online', 'pagehide', 'pageshow']
  const hear = ({ type, persisted }: Event & Partial<PageTransitionEvent>) => {
    if (type === 'pagehide') return line.stop()
    if (type !== 'pageshow') return look()
    // Only a page that comes back from the browser's cache: one that has just been loaded waits for `resume`.
    if (!persisted) return
    if (kept.read().conversationId) line.start()
    else line.switched(false)
  }
  /** What tells is a file of its own: nobody needs it to write the first message. */
  const tell = (...aside: Aside) =>
    import('./asides.ts').then(
      ({ tellAside }) => tellAside({ session, board, options }, aside),
      () => {},
    )
  for (const name of pageEvents) page?.addEventListener(name, hear)

  return {
    base,
    session,
    getState: () => board.known().state,
    subscribe: board.subscribe,
    async resume() {
      const { session: stored, conversationId, outbox: unsent } = kept.read()
      if (closed || (!stored && !unsent.length)) return
      board.apply({ type: 'shown', state: { pending: outbox.pending() } })
      outbox.nudge()
      if (!stored || !conversationId) return
      if (board.known().state.conversation?.id !== conversationId) board.apply({ type: 'loading' })
      line.start()
      await board.until(({ phase, problem }) => phase !== 'loading' || problem !== null)
    },
    async send(text, files) {
      if (!closed && (text.trim() || files?.length)) write(text, files)
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
    async rate(messageId, rating, reason) {
      if (closed) return
      const rated = (message: Message) => (message.id === messageId ? { ...message, rating } : message)
      board.apply({ type: 'shown', state: { messages: board.known().state.messages.map(rated) } })
      act({ text: null, call: ['PUT', `/messages/${messageId}/rating`, { rating, reason }] })
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
    open(conversationId) {
      if (closed) return
      kept.update((all) => ({ ...all, conversationId }))
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
    track: (...call) => tell('track', ...call),
    setTyping: (active) => tell('typing', active),
    markRead: () => tell('read'),
    touch: () => line.touch(),
    async logout() {
      kept.update((all) => ({ ...all, outbox: [] }))
      if (!closed) await session.end()
    },
    close() {
      closed = true
      for (const name of pageEvents) page?.removeEventListener(name, hear)
      line.close()
      outbox.close()
      board.close()
    },
  }
}
