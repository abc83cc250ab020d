import type { AgentId, ConversationId, Intent, Label, LabelKind, MessageId, OutputOf } from '@baton/contracts'
import type { SiteApi } from '../state/api.ts'
import { asProblem } from '../state/problem.ts'
import { createStore, type Store } from '../state/store.ts'
import type { Toaster } from '../state/toasts.ts'
import type { Undo } from '../state/undo.ts'
import { labelWords, ownLabel } from './signal-words.ts'
import { withPart } from './with-part.ts'

export type SignalsRead = OutputOf<'readSignals'>

export interface SignalsState {
  intents: readonly Intent[]
  /** Until they are read, an intent that has no name here may well have one. */
  intentsRead: boolean
  conversations: ReadonlyMap<ConversationId, SignalsRead>
  /** Grows with each label that was given or taken back here. */
  changes: number
}

export interface About {
  messageId: MessageId
  conversationId: ConversationId
}

/** What is known of visitors' messages, and saying otherwise. */
export interface SignalsKeeper {
  store: Store<SignalsState>
  /** What the site's visitors ask for. */
  readIntents(): void
  /** Reads what is known of the messages from one to another, or of the newest. */
  read(id: ConversationId, part?: Part): void
  /** Says what a message is, with a way back. */
  label(about: About, label: Label): Promise<void>
  /** Takes one's own word back, with a way back to it. */
  takeBack(about: About, kind: LabelKind): Promise<void>
}

/** Messages from one to another, both with them; no bound where none is named. */
export interface Part {
  from?: MessageId
  to?: MessageId
}

/** Conversations kept in memory. */
const MOST = 60

export function createSignals(options: {
  api: SiteApi
  toaster: Toaster
  undo: Undo
  me: AgentId
}): SignalsKeeper {
  const { api, toaster, undo, me } = options
  const store = createStore<SignalsState>({
    ...{ intents: [], intentsRead: false },
    ...{ conversations: new Map(), changes: 0 },
  })

  async function readIntents(): Promise<void> {
    const { intents } = await api.get<OutputOf<'listIntents'>>('/intents')
    store.set((state) => ({ ...state, intents, intentsRead: true }))
  }

  async function read(id: ConversationId, part: Part = {}): Promise<void> {
    const query = new URLSearchParams({ ...part })
    const found = await api.get<SignalsRead>(`/conversations/${id}/signals?${query}`)
    store.set((state) => {
      const others = [...state.conversations].filter(([known]) => known !== id).slice(1 - MOST)
      const read = withPart(state.conversations.get(id), found, part)
      return { ...state, conversations: new Map([...others, [id, read]]) }
    })
  }

  /** Puts a label, or takes it back with null, and shows what holds now. */
  async function put({ messageId, conversationId }: About, kind: LabelKind, label: Label | null) {
    const path = `/messages/${messageId}/label`
    await (label ? api.put(path, label) : api.delete(`${path}/${kind}`))
    await read(conversationId, { from: messageId, to: messageId })
    store.set((state) => ({ ...state, changes: state.changes + 1 }))
  }

  async function change(about: About, kind: LabelKind, label: Label | null): Promise<void> {
    const { conversations, intents } = store.get()
    const known = conversations.get(about.conversationId)?.labels ?? []
    const before = ownLabel(known, { messageId: about.messageId, kind, me }) ?? null
    await trying(async () => {
      await put(about, kind, label)
      const words = label ? `${kindWords[kind]}: ${labelWords(label, intents)}` : 'Your label is taken back'
      undo.offer(words, about.conversationId, () => trying(() => put(about, kind, before)))
    })
  }

  async function trying(work: () => Promise<void>): Promise<void> {
    try {
      await work()
    } catch (error) {
      toaster.say(asProblem(error).message)
    }
  }

  return {
    store,
    // Nothing on the screen depends on these alone; the next look asks again.
    readIntents: () => void readIntents().catch(() => {}),
    read: (id, part) => void read(id, part).catch(() => {}),
    label: (about, label) => change(about, label.kind, label),
    takeBack: (about, kind) => change(about, kind, null),
  }
}

export const kindWords: Record<LabelKind, string> = {
  intent: 'Intent',
  sentiment: 'Feeling',
  answer: 'Answer',
}
