import { type BatonClient, createClient } from '@baton/client'
import { render } from 'preact'
import { createDialog, type PanelDialog } from './dialog.ts'
import { type Language, loadWords } from './locales/load-words.ts'
import { Panel } from './panel/panel.tsx'
import type { PanelHandle, PanelOptions } from './panel-handle.ts'
import { accentTokens } from './theme/accent-tokens.ts'
import { adoptSheet } from './theme/adopt-sheet.ts'
import panelStyles from './theme/panel.css?inline'
import tokens from './theme/tokens.css?inline'

const languages: Record<string, Promise<Language>> = {}

/** Starts to load the words for a BCP 47 tag, by default the browser's, so that `mount` need not wait for them. */
export function preload(locale = navigator.language): Promise<Language> {
  languages[locale] ??= loadWords(locale)
  return languages[locale]
}

/**
 * Puts a panel, closed, at the end of the page. Picks up the conversation that this browser has stored, if any;
 * sends and stores nothing else before the visitor acts. `client` is for a client that the caller owns.
 */
export function mount(options: PanelOptions & { client?: BatonClient }): PanelHandle {
  const { appearance, key, endpoint, locale, opener, tell } = options
  const end = new AbortController()
  const host = document.createElement('baton-panel')
  const root = host.attachShadow({ mode: 'open' })
  adoptSheet(root, tokens + accentTokens(appearance.accent) + panelStyles)
  document.body.append(host)

  let client = options.client
  let dialog: PanelDialog | undefined
  const ready = preload(locale).then((language) => {
    if (end.signal.aborted) return
    client ??= createClient({
      endpoint,
      siteKey: key,
      language: language.tag,
      personRequest: language.words.askForPerson,
    })
    dialog = createDialog({ root, appearance, tag: language.tag, opener, tell, signal: end.signal })
    const scheme = appearance.theme === 'auto' ? 'light dark' : appearance.theme
    dialog.element.style.setProperty('color-scheme', scheme)
    const ui = { ...language, client, appearance, tell }
    render(<Panel ui={ui} root={root} close={dialog.close} />, dialog.element)
    client.resume()
  })

  return {
    open: () =>
      void ready.then(() => {
        client?.touch()
        dialog?.open()
      }),
    close: () => void ready.then(() => dialog?.close()),
    send: (text) => void ready.then(() => client?.send(text)),
    destroy() {
      end.abort()
      if (dialog) render(null, dialog.element)
      if (!options.client) client?.close()
      host.remove()
    },
  }
}
