import { type BatonClient, type ClientOptions, createClient } from '@baton/client'
import type { Appearance } from '@baton/contracts'
import { render } from 'preact'
import { createDialog, type PanelDialog } from './dialog.ts'
import launcherStyles from './launcher/launcher-with-panel.css?inline'
import { type Language, loadWords } from './locales/load-words.ts'
import { inOwnWords } from './locales/own-words.ts'
import { loadThread } from './panel/load-thread.ts'
import { Panel } from './panel/panel.tsx'
import type { PanelHandle, PanelOptions } from './panel-handle.ts'
import type { PageSettings } from './settings.ts'
import { showUnread } from './show-unread.ts'
import { accentTokens } from './theme/accent-tokens.ts'
import { adoptSheet } from './theme/adopt-sheet.ts'
import panelStyles from './theme/panel.css?inline'
import tokens from './theme/tokens.css?inline'
import { watchUnread } from './watch-unread.ts'

const languages: Record<string, Promise<Language>> = {}

/** Starts to load the words for a BCP 47 tag, by default the browser's, so that `mount` need not wait for them. */
export function preload(locale = navigator.language): Promise<Language> {
  languages[locale] ??= loadWords(locale)
  return languages[locale]
}

/**
 * Puts a panel, closed, beside the page's body. Picks up the conversation that this browser has stored, if any;
 * sends and stores nothing else before the visitor acts. `client` is for a client that the caller owns.
 */
export function mount(options: PanelOptions & { client?: BatonClient }): PanelHandle {
  const { key, endpoint, opener, tell } = options
  const settings: Omit<Appearance, 'words'> & PageSettings = { theme: 'auto', position: 'right', ...options }
  const end = new AbortController()
  const { signal } = end
  const host = document.createElement('baton-panel')
  const root = host.attachShadow({ mode: 'open' })
  const look = new CSSStyleSheet()
  adoptSheet(root, tokens)
  root.adoptedStyleSheets.push(look)
  adoptSheet(root, panelStyles)
  document.documentElement.append(host)

  const launcher = opener?.getRootNode()
  if (launcher instanceof ShadowRoot) adoptSheet(launcher, launcherStyles)

  let language: Language | undefined
  let pageUrl: string | undefined
  let dialog: PanelDialog | undefined
  const clientOptions: ClientOptions = {
    endpoint,
    siteKey: key,
    language: settings.locale ?? navigator.language,
    pageUrl: () => pageUrl,
    get personRequest() {
      return language?.words.askForPerson
    },
  }
  const client = options.client ?? createClient(clientOptions)
  const markSeen = watchUnread(
    client,
    () => dialog?.element.open ?? false,
    (count) => {
      if (opener) showUnread(opener, count)
      tell?.('unread', { count })
    },
  )

  const draw = async () => {
    const { locale = navigator.language, assistant, words, ...appearance } = settings
    language = named(inOwnWords(await preload(locale), locale, words), assistant)
    if (signal.aborted) return
    look.replaceSync(accentTokens(appearance.accent))
    dialog ??= createDialog({ root, opener, tell, signal })
    dialog.dress(appearance, language.tag)
    const ui = { ...language, client, appearance, tell }
    render(<Panel ui={ui} root={root} close={dialog.close} />, dialog.element)
  }
  let drawn = draw()
  void drawn.then(() => (signal.aborted ? undefined : client.resume()))

  const update = async (changed: PageSettings) => {
    Object.assign(settings, changed)
    // One after the other: the words of the language asked for last are the ones that stay.
    drawn = drawn.then(draw)
    await drawn
  }

  return {
    async open() {
      await drawn
      client.touch()
      dialog?.open()
      markSeen()
    },
    async close() {
      await drawn
      dialog?.close()
    },
    async send(text) {
      await drawn
      await client.send(String(text))
    },
    async prefill(text) {
      await drawn
      const field = dialog?.element.querySelector('textarea')
      if (!field) return
      field.value = String(text)
      // The composer hears it as if it had been typed.
      field.dispatchEvent(new Event('input'))
    },
    async ask(text) {
      await drawn
      // Answers are drawn by this file, so it is on its way in any case.
      const thread = await loadThread().catch(() => null)
      return thread ? thread.ask(client, String(text), signal) : null
    },
    identify: (source) => client.identify(source),
    logout: () => client.logout(),
    update,
    setLocale: (locale) => update({ locale }),
    setTheme: (theme) => update({ theme }),
    track: client.track,
    page(url) {
      pageUrl = url && String(url)
      return client.track('page')
    },
    async getUnread() {
      await client.resume()
      return client.unread()
    },
    consent: async (given) => client.keep(Boolean(given)),
    destroy() {
      end.abort()
      if (dialog) render(null, dialog.element)
      if (!options.client) client.close()
      host.remove()
    },
  }
}

/** The same words, with the assistant's name where they have none for it: "Fern · AI". */
function named(language: Language, assistant = ''): Language {
  const { words } = language
  const [, role] = words.assistant.split(' · ')
  return assistant ? { ...language, words: { ...words, assistant: `${assistant} · ${role}` } } : language
}
