import { createLauncher } from './launcher/launcher.ts'
import type { LoaderConfig } from './loader-config.ts'
import type { PanelHandle, PanelOptions } from './panel-handle.ts'

/** Replaced by the server, see loader-config.ts. Must be read exactly once. */
declare const __BATON_CONFIG__: LoaderConfig

// biome-ignore lint/suspicious/noExplicitAny: pages call with anything
type Call = (...values: any[]) => unknown
interface PageApi extends Call {
  /** Calls that the snippet queued before this file ran. */
  q?: ArrayLike<unknown>[]
  /** Set by the first loader; a second one on the page sees it and does nothing. */
  open?: Call
}
interface PanelModule {
  preload(): void
  mount(options: PanelOptions): PanelHandle
}

function start(config: LoaderConfig, page: { Baton?: PageApi }) {
  const end = new AbortController()
  const { signal } = end
  const launcher = createLauncher(config, signal)
  let module: Promise<PanelModule> | undefined
  let panel: PanelHandle | undefined
  let isOpen = false
  let isReady = false

  // Through the window, so that a fault of a listener is the page's own and stops nothing here.
  const emit = (name: string, detail?: unknown) => dispatchEvent(new CustomEvent(`baton:${name}`, { detail }))

  const show = (open: boolean) => {
    isOpen = open
    launcher.show(open)
  }

  const load = (act: (file: PanelModule) => void, failed?: () => void) => {
    // Browsers ask again for a module that failed to load, so a second click is a second try.
    module ??= import(/* @vite-ignore */ config.panel)
    module.then(act).catch(() => {
      module = undefined
      failed?.()
    })
  }

  // Only opening and closing come without a detail.
  const tell: PanelOptions['tell'] = (name, detail) => {
    if (!detail) show(name === 'open')
    emit(name, detail)
  }

  const withPanel = (act: (panel: PanelHandle) => void) =>
    load(
      (file) => {
        if (signal.aborted) return
        panel ??= file.mount({ ...config, tell, opener: launcher.button })
        act(panel)
      },
      () => {
        show(false)
        launcher.fail()
        emit('error', { phase: 'load', code: 'network' })
      },
    )

  const commands: Record<string, Call> = {
    open() {
      isOpen = true
      withPanel((ready) => isOpen && ready.open())
    },
    close() {
      isOpen = false
      panel?.close()
    },
    toggle: () => commands[isOpen ? 'close' : 'open']?.(),
    send(text) {
      withPanel((ready) => ready.send(String(text)))
    },
    on(name, listener) {
      const hear = (event: Event) => listener((event as CustomEvent).detail)
      addEventListener(`baton:${String(name)}`, hear, { signal })
      if (isReady && name === 'ready') queueMicrotask(listener as () => void)
      return () => removeEventListener(`baton:${String(name)}`, hear)
    },
    destroy() {
      panel?.destroy()
      launcher.remove()
      delete page.Baton
      emit('destroy')
      end.abort()
    },
  }

  const warned = new Set()
  const api: PageApi = (name, ...values) => {
    if (signal.aborted) return
    if (Object.hasOwn(commands, name)) return commands[name]?.(...values)
    if (!warned.has(name)) console.warn('Baton has no', name)
    warned.add(name)
  }
  for (const name in commands) Object.assign(api, { [name]: api.bind(null, name) })

  const { button } = launcher
  button.onpointerenter = button.onfocus = () => load((file) => file.preload())
  button.onclick = () => api('toggle')
  show(false)
  const queue = page.Baton?.q ?? []
  page.Baton = api
  for (const call of queue) api(...Array.from(call))
  isReady = true
  emit('ready')
}

const page = window as { Baton?: PageApi }
if (!page.Baton?.open) start(__BATON_CONFIG__, page)
