import type { ClientId } from '@baton/contracts'
import { type Board, createBoard } from './board.ts'
import { type ClientOptions, withDefaults } from './client-options.ts'
import { createKeptStore, type KeptStore } from './kept/kept.ts'
import { type Accepted, createOutbox, type Outbox } from './outbox.ts'
import { createSend, type Problem } from './request.ts'
import { createSession, type Session } from './session.ts'
import { createLine, type Line } from './tabs/line.ts'
import { withLock } from './tabs/with-lock.ts'

export interface Assembly {
  /** Stands in front of each path: the endpoint and the site. */
  base: string
  kept: KeptStore
  board: Board
  session: Session
  outbox: Outbox
  line: Line
}

/** Makes the parts of a client and lets them hear each other. */
export function assemble(options: ClientOptions): Assembly {
  const settings = withDefaults(options)
  const { fetch, locks, now, random, page, timing } = settings
  const base = `${options.endpoint.replace(/\/$/, '')}/v1/sites/${encodeURIComponent(options.siteKey)}`
  const key = `baton:${options.siteKey}`
  const exclusively = <Result>(name: string, work: () => Promise<Result>) =>
    withLock(locks, `${key}:${name}`, timing.lockMs, work)
  const kept = createKeptStore(settings.storage, key)
  const board = createBoard()

  const session = createSession({
    kept,
    send: createSend(base, fetch, timing),
    exclusively: (work) => exclusively('session', work),
    language: settings.language,
    settleMs: timing.settleMs,
    onIdentified: () => line.switched(false),
    onUnidentified: (problem) => board.apply({ type: 'failed', problem }),
    onForgotten(problem) {
      line.tell({ kind: 'forgotten', problem })
      empty(problem)
    },
  })

  const outbox = createOutbox({
    kept,
    session,
    exclusively: (work) => exclusively('outbox', work),
    newId,
    now,
    random,
    timing,
    onAccepted,
    onRefused,
    onChange() {
      showOutbox()
      line.tell({ kind: 'outbox' })
    },
  })

  const line = createLine({
    name: key,
    locks,
    openChannel: settings.channel,
    kept,
    session,
    board,
    timing,
    stream: { url: (cursor) => `${base}/events?after=${cursor}`, fetch, page, now, random },
    onFact: ({ message }) => message?.clientId && outbox.confirm(message.clientId),
    onReady: outbox.nudge,
    onOutbox: showOutbox,
    onForgotten: empty,
    onRefused,
  })

  function showOutbox() {
    board.apply({ type: 'shown', state: { pending: outbox.pending() } })
  }

  function onAccepted({ message, asOf, started, repeated }: Accepted) {
    if (started) {
      // A repeated start may be old by now, and a person is asked for with more than the message: that is read.
      const isKnown = !repeated && started.control === 'assistant'
      if (isKnown) board.apply({ type: 'read', conversation: started, messages: [message], asOf })
      line.switched(isKnown)
    } else {
      board.apply({ type: 'accepted', message, asOf })
      line.tell({ kind: 'accepted', message, asOf })
      line.touch()
    }
  }

  function onRefused(problem: Problem) {
    // Nobody was waiting for a person any more, which is what cancelling wants; or something newer than the cut answer
    // is there, which is what asking again wants.
    if (problem === 'handoff.not_found' || problem === 'message.not_cut') return
    // The storage was emptied, by another tab's logout or by the visitor's hand.
    if (problem === 'session.required') return empty(null)
    if (problem === 'conversation.not_found') {
      kept.update((all) => ({ ...all, conversationId: null }))
      board.apply({ type: 'emptied', problem })
      outbox.failAll(problem)
      return line.switched(false)
    }
    board.apply({ type: 'failed', problem })
  }

  function empty(problem: Problem | null) {
    line.stop()
    if (problem) outbox.failAll('session.revoked')
    board.apply({ type: 'emptied', problem })
    showOutbox()
  }

  return { base, kept, board, session, outbox, line }
}

/** Also where pages are not served over TLS, and \`crypto.randomUUID\` is missing. */
function newId(): ClientId {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('') as ClientId
}
