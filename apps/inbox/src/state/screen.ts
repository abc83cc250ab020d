import type { ConversationId, MessageId } from '@baton/contracts'
import { createStore, type Store } from './store.ts'

export type Overlay = 'commands' | 'shortcuts' | 'mentions' | 'transfer' | 'snooze' | 'context'
/** `open`, or what is to be done with it once it is. */
export type CopilotWish = 'open' | 'reply' | 'summary'
export type Density = 'compact' | 'roomy'

/** What only this window knows: what is open, and how wide. */
export interface Screen {
  overlay: Overlay | null
  /** Null while the copilot is closed. */
  copilot: CopilotWish | null
  filter: string
  /** The rows that a bulk action is for. */
  selected: ReadonlySet<ConversationId>
  /** The answers whose "why" is open. */
  explained: ReadonlySet<MessageId>
  /** The message that is being labelled. */
  labelling: MessageId | null
  density: Density
  /** Widths in CSS pixels. */
  listWidth: number
  contextWidth: number
  contextShown: boolean
}

const KEY = 'baton.screen'
const LIST = { min: 260, max: 640 }
const CONTEXT = { min: 220, max: 480 }

const initial: Screen = {
  overlay: null,
  copilot: null,
  filter: '',
  selected: new Set(),
  explained: new Set(),
  labelling: null,
  density: 'compact',
  listWidth: 384,
  contextWidth: 296,
  contextShown: true,
}

const between = (value: unknown, { min, max }: { min: number; max: number }, fallback: number) =>
  typeof value === 'number' && Number.isFinite(value) ? Math.min(max, Math.max(min, value)) : fallback

/** Widths stay usable whatever was stored or dragged. */
export function tidyScreen(screen: Screen): Screen {
  return {
    ...screen,
    density: screen.density === 'roomy' ? 'roomy' : 'compact',
    listWidth: between(screen.listWidth, LIST, initial.listWidth),
    contextWidth: between(screen.contextWidth, CONTEXT, initial.contextWidth),
    contextShown: screen.contextShown !== false,
  }
}

export type ScreenStore = Store<Screen>

/** Density, widths and the context pane are remembered on this device. */
export function createScreen(storage: Storage | null): ScreenStore {
  let remembered: Partial<Screen> = {}
  try {
    remembered = JSON.parse(storage?.getItem(KEY) ?? '{}')
  } catch {
    // Unreadable: start from the defaults.
  }
  const store = createStore(
    tidyScreen({
      ...initial,
      ...remembered,
      overlay: null,
      copilot: null,
      filter: '',
      selected: new Set(),
      explained: new Set(),
      labelling: null,
    }),
  )
  store.subscribe(() => {
    const { density, listWidth, contextWidth, contextShown } = store.get()
    try {
      storage?.setItem(KEY, JSON.stringify({ density, listWidth, contextWidth, contextShown }))
    } catch {
      // Not remembered then.
    }
  })
  return store
}

export function toggleSelected(screen: ScreenStore, id: ConversationId): void {
  screen.set((s) => {
    const selected = new Set(s.selected)
    if (!selected.delete(id)) selected.add(id)
    return { ...s, selected }
  })
}
