import type { LoaderConfig } from '../loader-config.ts'
import styles from './launcher.css?inline'

/** The round button in the corner of the page. */
export interface Launcher {
  button: HTMLButtonElement
  /** Draws the button for an open or a closed panel and takes back what was said. */
  show(open: boolean): void
  /** Says in words that the panel did not load. */
  fail(): void
  remove(): void
}

/** Puts the launcher at the end of the body, once there is one. No style element or attribute, no HTML from text. */
export function createLauncher({ appearance, words }: LoaderConfig, signal: AbortSignal): Launcher {
  const { accent, position } = appearance
  const [host, bar, button, note] = ['baton-launcher', 'div', 'button', 'p'].map((tag) =>
    document.createElement(tag),
  ) as [HTMLElement, HTMLElement, HTMLButtonElement, HTMLElement]
  const root = host.attachShadow({ mode: 'open' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(`div{--fill:${accent};${position}:20px;justify-items:${position}}${styles}`)
  root.adoptedStyleSheets = [sheet]
  note.role = 'alert'
  note.textContent = words?.failed ?? 'Chat could not load. Try again.'
  button.ariaLabel = words?.name ?? 'Chat'
  button.ariaHasPopup = 'dialog'
  bar.append(button)
  root.append(bar)

  const place = () => document.body.append(host)
  if (document.body) place()
  else addEventListener('DOMContentLoaded', place, { signal })
  return {
    button,
    show(open) {
      button.ariaExpanded = String(open)
      note.remove()
    },
    fail: () => bar.prepend(note),
    remove: () => host.remove(),
  }
}
