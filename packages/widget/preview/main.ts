import type { BatonClient, ConversationState } from '@baton/client'
import type { Appearance } from '@baton/contracts'
import { createLauncher } from '../src/launcher/launcher.ts'
import { mount } from '../src/mount.tsx'
import { samples } from './samples.ts'
import { statesOf } from './states.ts'

const query = new URLSearchParams(location.search)
const locale = query.get('locale') ?? 'en'
const sample = samples[locale] ?? samples.en
if (!sample) throw new Error('no sample')
const states = statesOf(sample)
const name = query.get('state') ?? 'first'

const appearance: Appearance = {
  name: sample.name,
  accent: `#${query.get('accent') ?? '1f6f5c'}`,
  theme: (query.get('theme') ?? 'auto') as Appearance['theme'],
  position: (query.get('position') ?? 'right') as Appearance['position'],
  greeting: sample.greeting,
  suggestions: sample.suggestions,
}

/** A client that holds still, but for `set`. */
function still(first: ConversationState): BatonClient & { set(state: ConversationState): void } {
  const listeners = new Set<(state: ConversationState) => void>()
  let state = first
  const nothing = async () => {}
  const set = (next: ConversationState) => {
    state = next
    for (const listener of listeners) listener(next)
  }
  return {
    set,
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    async send(text) {
      const pending = { clientId: `${Math.random()}`, text, state: 'sending', problem: null, createdAt: 0 }
      set({ ...state, pending: [...state.pending, pending as never] })
    },
    async rate(id, rating) {
      const messages = state.messages.map((each) => (each.id === id ? { ...each, rating } : each))
      set({ ...state, messages })
    },
    base: '',
    session: { start: nothing, headers: async () => ({}), renew: async () => true, call: nothing },
    resume: nothing,
    retry: nothing,
    retryAnswer: nothing,
    requestPerson: nothing,
    cancelRequest: nothing,
    identify: nothing,
    track: nothing,
    setTyping: nothing,
    markRead: nothing,
    logout: nothing,
    startNew() {},
    open() {},
    unread: () => 0,
    markSeen() {},
    keep() {},
    touch() {},
    close() {},
  }
}

const client = still(states[name] ?? (states.first as ConversationState))
const config = { ...appearance, key: 'preview', endpoint: location.origin }
const launcher = createLauncher(appearance, () => {})
const panel = mount({
  ...config,
  locale,
  client,
  opener: launcher.button,
  tell(event) {
    if (event === 'open' || event === 'close') launcher.button.ariaExpanded = String(event === 'open')
  },
})
launcher.note.hidden = true
launcher.dress()
launcher.button.addEventListener('click', () =>
  launcher.button.ariaExpanded === 'true' ? panel.close() : panel.open(),
)
if (!query.has('closed')) panel.open()
Object.assign(window, { preview: { client, states, panel } })

for (const each of Object.keys(states)) {
  const link = document.createElement('a')
  query.set('state', each)
  link.href = `?${query}`
  link.textContent = each
  document.querySelector('#states')?.append(link)
}
