import { createDialog } from '../dialog.ts'
import launcherStyles from '../launcher/launcher-with-panel.css?inline'
import type { PageAnswer, PanelEvents, PanelHandle, PanelOptions } from '../panel-handle.ts'
import type { PageSettings } from '../settings.ts'
import { showUnread } from '../show-unread.ts'
import { adoptSheet } from '../theme/adopt-sheet.ts'
import panelStyles from '../theme/panel.css?inline'
import tokens from '../theme/tokens.css?inline'
import { countInTitle } from '../thread/count-in-title.ts'
import frameStyles from './frame.css?inline'
import { linkFrame } from './link-frame.ts'

/**
 * Like the panel's own `mount`, with the conversation in a frame of the server's origin: the page cannot read it, and its
 * policy needs `frame-src` for the server and nothing else. On a page that the site does not list, the frame stays empty:
 * `error {phase: 'load'}`, and calls are settled without a result.
 */
export function mount({ endpoint, key, opener, tell, ...settings }: PanelOptions): PanelHandle {
  const end = new AbortController()
  const { signal } = end
  const host = document.createElement('baton-panel')
  const root = host.attachShadow({ mode: 'open' })
  for (const sheet of [tokens, panelStyles, frameStyles]) adoptSheet(root, sheet)
  const launcher = opener?.getRootNode()
  if (launcher instanceof ShadowRoot) adoptSheet(launcher, launcherStyles)
  document.documentElement.append(host)

  const dialog = createDialog({
    root,
    opener,
    signal,
    tell(name, detail) {
      if (name === 'close') void link.call('close')
      tell?.(name, detail)
    },
  })
  const title = countInTitle(tell)
  let identify: () => unknown = () => ''
  let pageUrl: string | undefined
  const link = linkFrame({
    src: `${endpoint}/chat/${key}`,
    settings: () => settings,
    event: (name, detail) => hear(name as keyof PanelEvents, detail),
    identity: () => identify(),
    onReady: () => dialog.element.open && void link.call('open'),
    onSilent: fail,
  })
  dress()
  dialog.element.append(link.element)

  function dress() {
    const { name, position = 'right', theme = 'auto' } = settings
    link.element.title = name
    dialog.dress({ name, position, theme }, 'en')
  }

  /** Opening is the page's doing and told here; the rest is passed on. */
  function hear<Name extends keyof PanelEvents>(name: Name, detail: unknown) {
    if (name === 'close') return dialog.close()
    if (name === 'open') return
    const known = detail as PanelEvents[Name]
    if (name === 'unread' && opener) showUnread(opener, (known as PanelEvents['unread']).count)
    title.tell(name, known)
  }

  function fail() {
    const words = document.createElement('p')
    words.role = 'alert'
    words.className = 'bar'
    words.textContent = 'Chat could not load.'
    dialog.element.replaceChildren(words)
    console.warn(
      `Baton: no word from ${endpoint}. Is ${location.origin} listed under Settings, Site, Allowed origins?`,
    )
    tell?.('error', { phase: 'load', code: 'network' })
  }

  /** The frame sees its own address and not the page's. */
  const tellPage = () => link.call('page', pageUrl ?? location.origin + location.pathname)
  const act = async (name: string, ...values: unknown[]): Promise<void> => {
    await link.call(name, ...values)
  }
  const update = async (changed: PageSettings) => {
    Object.assign(settings, changed)
    dress()
    await act('update', changed)
  }

  return {
    async open() {
      dialog.open()
      link.element.focus()
      void tellPage()
      await act('open')
    },
    close: async () => dialog.close(),
    async send(text) {
      void tellPage()
      await act('send', String(text))
    },
    prefill: (text) => act('prefill', String(text)),
    async ask(text) {
      void tellPage()
      return ((await link.call('ask', String(text))) as PageAnswer | undefined) ?? null
    },
    async identify(source) {
      identify = () => (typeof source === 'string' ? source : source())
      await act('identify', typeof source === 'string')
    },
    logout: () => act('logout'),
    update,
    setLocale: (locale) => update({ locale }),
    setTheme: (theme) => update({ theme }),
    async page(url) {
      pageUrl = url && String(url)
      await tellPage()
    },
    async track(name, ...about) {
      void tellPage()
      await act('track', String(name), ...about)
    },
    getUnread: async () => Number((await link.call('getUnread')) ?? 0),
    consent: (given) => act('consent', Boolean(given)),
    destroy() {
      end.abort()
      title.end()
      link.close()
      host.remove()
    },
  }
}
