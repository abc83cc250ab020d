import { createLauncher } from './launcher/launcher.ts'
import type { LoaderConfig } from './loader-config.ts'
import type { PanelHandle, PanelOptions } from './panel-handle.ts'
import type { KnownLook, PageSettings } from './settings.ts'

// biome-ignore lint/suspicious/noExplicitAny: pages call with anything
type Call = (...values: any[]) => unknown
export interface PageApi extends Call {
  /** Calls that the stub kept before this ran, see stub.ts. The real one has none. */
  q?: [done: (result: unknown) => void, call: [name: string, ...values: unknown[]]][]
}
/** The same calls under their names; `PageApi` itself has names of its own. */
type Methods = Call & Record<string, unknown>
export interface PanelModule {
  mount(options: PanelOptions): PanelHandle
}

/**
 * Draws the launcher and makes the calls of a page, those of `Baton` as of the npm package. Nothing is loaded, stored or
 * asked for before a call or a visitor wants the panel. `page` holds the calls while they are there, and may hold those
 * that were kept until now.
 */
export function start(
  settings: PageSettings & KnownLook & Pick<LoaderConfig, 'key' | 'endpoint'>,
  importPanel: () => Promise<PanelModule>,
  page: { Baton?: PageApi },
): PageApi {
  const end = new AbortController()
  const { signal } = end
  // Through the window, so that a fault of a listener is the page's own and stops nothing here.
  const emit = (name: string, detail?: unknown) => dispatchEvent(new CustomEvent(`baton:${name}`, { detail }))
  const { button, note, dress } = createLauncher(settings, emit)
  /** Calls that are worth no panel, until there is one. */
  const waiting: ((panel: PanelHandle) => unknown)[] = []
  let module: Promise<PanelModule> | undefined
  let panel: PanelHandle | undefined
  let isOpen: boolean
  let isReady: true | undefined

  const mark = (open: boolean, failed?: boolean) => {
    isOpen = open
    button.ariaExpanded = `${open}`
    note.hidden = !failed
  }

  const tell: PanelOptions['tell'] = (name, detail) => {
    // Only opening and closing come without a detail.
    if (!detail) mark(name === 'open')
    emit(name, detail)
  }

  /** Without `act` the panel is only made ready, and nobody hears if it could not be. */
  const withPanel = async (act?: (panel: PanelHandle) => unknown) => {
    try {
      module ??= importPanel()
      const file = await module
      if (signal.aborted) return
      panel ??= file.mount({ ...settings, tell, opener: button })
    } catch {
      // Browsers ask again for a module that failed to load, so a second click is a second try.
      module = undefined
      if (!act) return
      mark(false, true)
      return emit('error', { phase: 'load', code: 'network' })
    }
    for (const each of waiting.splice(0)) each(panel)
    return act?.(panel)
  }

  const isStored = () => {
    try {
      return localStorage[`baton:${settings.key}`]
    } catch {}
  }

  const update = async (changed: PageSettings) => {
    Object.assign(settings, changed)
    if (isReady) dress()
    return panel?.update(changed)
  }

  const hide = () => update({ launcher: 'hidden' })

  const commands: Record<string, Call> = {
    // So that there is no command that JavaScript put there.
    __proto__: null as never,
    init: update,
    update,
    show: () => update({ launcher: 'shown' }),
    hide,
    open() {
      isOpen = true
      return withPanel((ready) => isOpen && ready.open())
    },
    async close() {
      isOpen = false
      await panel?.close()
    },
    toggle: () => api(isOpen ? 'close' : 'open'),
    on(name, listener) {
      const hear = (event: Event) => listener((event as CustomEvent).detail)
      addEventListener(`baton:${name}`, hear, { signal })
      if (isReady && name === 'ready') queueMicrotask(listener as () => void)
      return () => removeEventListener(`baton:${name}`, hear)
    },
    async destroy() {
      hide()
      panel?.destroy()
      delete page.Baton
      emit('destroy')
      end.abort()
    },
  }
  // Three are worth a panel, and four more where this browser has a conversation. What is worth none waits for one.
  const names = 'send ask prefill getUnread consent track logout identify page setLocale setTheme'.split(' ')
  names.forEach((name, index) => {
    commands[name] = async (...values) => {
      // When it was tracked, however late it is told; nothing else has a third value.
      values[2] ??= Date.now()
      const act = (ready: PanelHandle) => (ready[name as keyof PanelHandle] as Call)(...values)
      if (panel || index < 3 || (index < 7 && isStored())) return withPanel(act)
      waiting.push(act)
      // As many as are unread where nothing was said; of the others nobody reads it.
      return 0
    }
  })

  const api: PageApi = (name: string, ...values) => {
    if (signal.aborted) return
    if (!commands[name]) {
      console.warn('Baton has no', name)
      commands[name] = () => {}
    }
    return commands[name]?.(...values)
  }
  for (const name in commands) (api as Methods)[name] = api.bind(null, name)

  button.onpointerenter = button.onfocus = () => withPanel()
  button.onclick = () => api('toggle')
  mark(false)
  const queue = page.Baton?.q ?? []
  page.Baton = api
  for (const [done, call] of queue) done(api(...call))
  // Settings that were queued are in, and who stopped listening while queued does not hear it.
  queueMicrotask(() => {
    isReady = true
    dress()
    emit('ready')
  })
  return api
}
