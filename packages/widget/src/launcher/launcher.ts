import type { PageSettings } from '../settings.ts'
import styles from './launcher.css?inline'

/** The round button in the corner of the page. */
export interface Launcher {
  button: HTMLButtonElement
  /** Says in words, while it is not hidden, that the panel did not load. */
  note: HTMLElement
  /** Looks and stands, or not, as the settings say now. */
  dress(): void
}

/**
 * Makes the launcher; `dress` shows it, beside the body, unless the settings hide it. No style element or attribute,
 * no HTML from text.
 */
export function createLauncher(settings: PageSettings, emit: (name: string) => void): Launcher {
  const [host, bar, button, note] = 'baton-launcher div button p'
    .split(' ')
    .map((tag) => document.createElement(tag)) as [HTMLElement, HTMLElement, HTMLButtonElement, HTMLElement]
  const root = host.attachShadow({ mode: 'open' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(styles)
  root.adoptedStyleSheets = [sheet]
  note.role = 'alert'
  note.textContent = 'Chat could not load. Try again.'
  button.ariaLabel = 'Chat'
  button.ariaHasPopup = 'dialog'
  bar.append(note, button)
  root.append(bar)

  const dress = () => {
    const { accent, position = 'right' } = settings
    bar.style.cssText = `${position}:env(safe-area-inset-${position});justify-items:${position};--fill:${accent}`
    if (settings.launcher === 'hidden') host.remove()
    else if (!host.isConnected) {
      // Beside the body, which single-page navigation replaces or morphs.
      document.documentElement.append(host)
      emit('launcher-shown')
    }
  }
  return { button, note, dress }
}
