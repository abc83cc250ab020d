import type { Conversation, ConversationId, StaffFact } from '@baton/contracts'
import { vi } from 'vitest'
import { createAttention } from '../attention.ts'
import { me } from '../inbox-fixtures.ts'
import { emptyInbox, reduceInbox } from '../inbox-state.ts'
import type { InboxEvent } from '../inbox-types.ts'
import { createListKeeper } from '../list-keeper.ts'
import { createReaders } from '../readers.ts'
import { createStore } from '../store.ts'
import { type ViewId, views } from '../views.ts'
import { ModelSite } from './model-site.ts'
import { SlowWire } from './slow-wire.ts'

/** The same numbers for the same seed. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

type Frame = StaffFact | 'ready'

/** An inbox's data layer before a site whose answers and facts arrive in an order of their own. */
export function createWalk(seed: number) {
  const random = seeded(seed)
  const site = new ModelSite(random)
  const wire = new SlowWire(site, random)
  const { api } = wire
  const store = createStore(emptyInbox(me))
  const dispatch = (event: InboxEvent) => store.set((state) => reduceInbox(state, event))
  const readers = createReaders({ api, store, dispatch })
  const lists = createListKeeper({ store, ...readers })
  const leaveThread = (conversationId: ConversationId) => dispatch({ type: 'thread.left', conversationId })
  const attention = createAttention({
    api,
    store,
    openThread: readers.openThread,
    leaveThread,
    onTold: () => {},
  })

  // The stream: what is on its way to this browser, and up to where it was told. Null: it must be read first.
  let frames: Frame[] | null = null
  let told: number | null = null
  let sent = 0
  let beginning: AbortController | null = null

  const cut = () => {
    beginning?.abort()
    beginning = null
    frames = null
    dispatch({ type: 'connection', connection: 'retrying' })
  }
  const connect = async () => {
    if (frames || beginning) return
    if (told === null) {
      beginning = new AbortController()
      const { signal } = beginning
      const asOf = await lists.begin(signal).catch(() => null)
      if (signal.aborted) return
      beginning = null
      if (asOf === null) return
      told = asOf
    }
    frames = [...site.missed(told), 'ready']
    sent = site.log.length
  }
  const reset = () => {
    if (told === null || beginning) return
    cut()
    dispatch({ type: 'reset' })
    told = null
  }
  const hear = () => {
    frames?.push(...site.log.slice(sent))
    sent = site.log.length
    const frame = frames?.shift()
    if (frame === 'ready') {
      dispatch({ type: 'connection', connection: 'live' })
      attention.tell()
    } else if (frame && told !== null && frame.cursor > told) {
      told = frame.cursor
      dispatch({ type: 'fact', fact: frame })
    }
  }

  const anyId = () => site.pick([...site.rows.keys()])
  const withAny = (act: (id: ConversationId) => void) => () => {
    const id = anyId()
    if (id) act(id)
  }
  const late: (() => void)[] = []
  /** An own reply: the server has it at once, its answer comes some time later. */
  const reply = withAny((id) => {
    const message = site.write(id)
    const [conversation, asOf] = [site.rows.get(id) as Conversation, site.cursor]
    if (message) late.push(() => dispatch({ type: 'message.sent', message, conversation, asOf }))
  })
  const act = withAny((id) => {
    site.change(id)
    const [conversation, asOf] = [site.rows.get(id) as Conversation, site.cursor]
    late.push(() => dispatch({ type: 'action.done', actionId: '', conversation, asOf }))
  })
  const show = (view?: ViewId) => lists.show(view ?? site.pick(views)?.id ?? 'all')

  const moves: [weight: number, move: () => void][] = [
    [3, () => site.begin()],
    [6, withAny((id) => site.write(id))],
    [4, withAny((id) => site.change(id))],
    [1, withAny((id) => site.redact(id))],
    [0.3, withAny((id) => site.erase(id))],
    [8, () => wire.make()],
    [8, () => wire.deliver()],
    [0.6, () => wire.lose()],
    [14, hear],
    [0.5, cut],
    [3, () => void connect()],
    [0.15, reset],
    [2, () => show()],
    [2, () => lists.loadMore(site.pick(views)?.id ?? 'all')],
    [2, withAny((id) => attention.look(id))],
    [1, withAny((id) => readers.readOn(id, random() < 0.5 ? 'earlier' : 'later'))],
    [0.7, withAny((id) => void readers.goTo(id, site.pick(site.messages.get(id) ?? [])?.id ?? null))],
    [0.5, withAny((id) => readers.refresh(id))],
    [1, reply],
    [1, act],
    [2, () => late.splice(Math.floor(random() * late.length), 1)[0]?.()],
    [2, () => void vi.advanceTimersByTime(500)],
  ]
  const total = moves.reduce((sum, [weight]) => sum + weight, 0)

  async function step(): Promise<void> {
    let dice = random() * total
    for (const [weight, move] of moves) {
      dice -= weight
      if (dice > 0) continue
      move()
      break
    }
    await vi.advanceTimersByTimeAsync(0)
  }

  /** Nothing more happens on the site; all that is under way arrives. */
  async function settle(): Promise<void> {
    for (let quiet = 0; quiet < 6; quiet += 1) {
      void connect()
      while (late.length > 0) late.pop()?.()
      do {
        wire.make()
        wire.deliver()
        hear()
        await vi.advanceTimersByTimeAsync(0)
      } while (wire.waiting > 0 || (frames?.length ?? 0) > 0)
      await vi.advanceTimersByTimeAsync(1_000)
    }
  }
  return {
    ...{ site, wire, store, readers, lists, attention, dispatch },
    ...{ connect, cut, hear, reset, show, step, settle },
  }
}

export type Walk = ReturnType<typeof createWalk>
