import type { ErrorCode, Message, OutputOf, Part, VisitorFact } from '@baton/contracts'
import type { Board } from '../board.ts'
import type { Known } from '../conversation-state.ts'
import type { KeptStore } from '../kept/kept.ts'
import type { Stream, StreamOptions } from '../open-stream.ts'
import type { Problem } from '../request.ts'
import type { Session } from '../session.ts'
import type { ConnectionStatus } from '../state.ts'
import type { Timing } from '../timing.ts'
import { createTabs, type TabsOptions } from './tabs.ts'

/** What tabs tell each other. The first four come from the one that leads. */
type TabMessage =
  | { kind: 'known'; known: Known }
  | { kind: 'fact'; fact: VisitorFact; after: number }
  | { kind: 'part'; part: Part }
  | { kind: 'status'; status: ConnectionStatus; problem: Problem | null }
  /** Is somebody there, and what do you know? Also keeps the stream open. */
  | { kind: 'hello' }
  /** The storage names another conversation than before, or none. */
  | { kind: 'switched' }
  | { kind: 'accepted'; message: Message; asOf: number }
  | { kind: 'outbox' }
  | { kind: 'forgotten'; problem: Problem | null }

export interface LineOptions extends Pick<TabsOptions, 'name' | 'locks' | 'openChannel'> {
  kept: KeptStore
  session: Session
  board: Board
  timing: Timing
  stream: Pick<StreamOptions<VisitorFact>, 'url' | 'fetch' | 'page' | 'now' | 'random'>
  /** A fact about a message that this browser sent. */
  onFact: (fact: VisitorFact) => void
  /** The stream is live, or this tab has become the one that looks after it. */
  onReady: () => void
  /** Another tab changed the outbox. */
  onOutbox: () => void
  onForgotten: (problem: Problem | null) => void
  onRefused: (problem: ErrorCode) => void
}

/** The live line of one browser profile to one site: one tab holds the stream and the others listen to it. */
export interface Line {
  /** Takes part, and has the conversation that storage names on the board in the end. */
  start(): void
  /** Somebody looks; `acted`: or did something, which opens a stream that was refused. */
  touch(acted?: boolean): void
  /** Storage names another conversation now. `isKnown`: it is on the board already, with its cursor. */
  switched(isKnown: boolean): void
  /** Tells the other tabs. */
  tell(message: Extract<TabMessage, { kind: 'accepted' | 'outbox' | 'forgotten' }>): void
  /** Lets another tab have the stream; `start` takes part again. */
  stop(): void
  close(): void
}

type StreamModule = typeof import('../visitor-stream.ts')

/** A file of its own where a bundler can make one: nobody needs a stream to write the first message. */
const loadStream = (): Promise<StreamModule> => import('../visitor-stream.ts')

export function createLine(options: LineOptions): Line {
  const { kept, session, board, timing } = options
  let stream: Stream | null = null
  let loading: Promise<StreamModule> | null = null
  let reloading: ReturnType<typeof setTimeout> | undefined
  let started = false
  let patience: ReturnType<typeof setTimeout> | undefined
  let settling: ReturnType<typeof setTimeout> | undefined
  const post = (message: TabMessage) => tabs.post(message)
  const share = () => tabs.leads() && post({ kind: 'known', known: board.known() })

  const tabs = createTabs({
    name: options.name,
    locks: options.locks,
    openChannel: options.openChannel,
    onLead() {
      clearTimeout(patience)
      openOwn()
      // A tab may have asked before this one could answer; what it hears next would end its patience.
      share()
      options.onReady()
    },
    onFollow() {
      closeOwn()
      askLeader()
    },
    onMessage: (message) => hear(message as TabMessage),
  })

  function openOwn() {
    closeOwn()
    const load = loadStream()
    loading = load
    load.then(
      (module) => loading === load && openWith(module),
      () => loading === load && tryToLoadAgain(),
    )
  }

  function openWith({ openVisitorStream, foldPart }: StreamModule) {
    const { state, cursor } = board.known()
    stream = openVisitorStream({
      ...options.stream,
      timing,
      headers: session.headers,
      renew: session.renew,
      after: state.phase === 'ready' && state.conversation?.id === kept.read().conversationId ? cursor : null,
      read,
      onFact(fact, after) {
        post({ kind: 'fact', fact, after })
        takeFact(fact)
      },
      onPart(part) {
        post({ kind: 'part', part })
        board.apply({ type: 'part', part, fold: foldPart })
      },
      onStatus,
    })
    stream.open()
  }

  function tryToLoadAgain() {
    onStatus('retrying', 'network')
    reloading = setTimeout(openOwn, timing.backoffBaseMs)
  }

  function closeOwn() {
    clearTimeout(reloading)
    loading = null
    stream?.close()
    stream = null
  }

  async function read(signal: AbortSignal): Promise<number> {
    const { conversationId } = kept.read()
    if (!conversationId)
      return ((await session.call('GET', '/conversations')) as OutputOf<'listConversations'>).asOf
    const path = `/conversations/${conversationId}`
    const answer = (await session.call('GET', path)) as OutputOf<'readConversation'>
    if (!signal.aborted && kept.read().conversationId === conversationId) {
      board.apply({ type: 'read', ...answer })
      share()
    }
    return answer.asOf
  }

  function onStatus(status: ConnectionStatus, problem: Problem | null) {
    board.apply({ type: 'connection', connection: status, problem })
    post({ kind: 'status', status, problem })
    if (status === 'live') options.onReady()
    if (status === 'idle' && problem) options.onRefused(problem as ErrorCode)
  }

  function takeFact(fact: VisitorFact) {
    board.apply({ type: 'fact', fact })
    options.onFact(fact)
  }

  /** A tab that leads and does not answer is frozen: its place is taken. */
  function askLeader() {
    post({ kind: 'hello' })
    clearTimeout(patience)
    patience = setTimeout(tabs.usurp, timing.leaderAnswerMs)
  }

  function hear(message: TabMessage) {
    switch (message.kind) {
      case 'switched':
        follow()
        // Browsers may pass storage from process to process later than this message.
        clearTimeout(settling)
        settling = setTimeout(follow, timing.settleMs)
        return
      case 'accepted':
        return board.apply({ type: 'accepted', message: message.message, asOf: message.asOf })
      case 'outbox':
        return options.onOutbox()
      case 'forgotten':
        return options.onForgotten(message.problem)
      case 'hello':
        stream?.touch()
        return void share()
      default:
        if (started && !tabs.leads()) hearLeader(message)
    }
  }

  function hearLeader(message: Extract<TabMessage, { kind: 'known' | 'fact' | 'part' | 'status' }>) {
    clearTimeout(patience)
    const { cursor, state } = board.known()
    if (message.kind === 'part')
      loadStream().then(
        ({ foldPart }) => board.apply({ type: 'part', part: message.part, fold: foldPart }),
        () => {},
      )
    else if (message.kind === 'status')
      board.apply({ type: 'connection', connection: message.status, problem: message.problem })
    else if (message.kind === 'fact') {
      // Told of nothing in between: this tab was asleep, or came in the middle.
      if (message.after > cursor && state.phase !== 'loading') askLeader()
      else takeFact(message.fact)
    } else if (message.known.state.conversation?.id === kept.read().conversationId)
      board.apply({ type: 'told', known: message.known })
  }

  /** Brings this tab to the conversation that storage names. */
  function follow() {
    const { conversationId } = kept.read()
    if (conversationId === (board.known().state.conversation?.id ?? null)) return
    board.apply(conversationId ? { type: 'loading' } : { type: 'emptied', problem: null })
    if (!conversationId) return
    if (!started) start()
    else if (tabs.leads()) openOwn()
    else askLeader()
  }

  function start() {
    if (started) return touch(true)
    started = true
    tabs.join()
  }

  function touch(acted?: boolean) {
    if (!started) return
    follow()
    if (stream) acted ? stream.open() : stream.touch()
    else askLeader()
  }

  function stop() {
    started = false
    clearTimeout(patience)
    clearTimeout(settling)
    closeOwn()
    tabs.leave()
    board.apply({ type: 'connection', connection: 'idle', problem: board.known().state.problem })
  }

  return {
    start,
    touch,
    switched(isKnown) {
      post({ kind: 'switched' })
      if (!isKnown) return follow()
      if (!started) start()
      else if (stream) {
        share()
        stream.open()
      }
    },
    tell: post,
    stop,
    close() {
      stop()
      tabs.close()
    },
  }
}
