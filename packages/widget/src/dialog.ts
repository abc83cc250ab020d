import type { Appearance } from '@baton/contracts'
import type { PanelOptions } from './panel-handle.ts'

export interface PanelDialog {
  element: HTMLDialogElement
  /** `tag`: BCP 47, of the words inside. */
  dress(appearance: Pick<Appearance, 'name' | 'position' | 'theme'>, tag: string): void
  open(): void
  close(): void
}

export interface DialogOptions extends Pick<PanelOptions, 'opener' | 'tell'> {
  root: ShadowRoot
  /** Ends every listener. */
  signal: AbortSignal
}

/**
 * The panel's box: a non-modal dialog in the corner, on phones a modal one over the whole screen. The browser's own
 * modal dialog keeps the focus in and makes the page inert. Esc closes it; the focus goes back to the opener.
 */
export function createDialog({ root, opener, tell, signal }: DialogOptions): PanelDialog {
  const element = document.createElement('dialog')
  const phone = matchMedia('(max-width: 479px), (max-width: 959px) and (max-height: 429px)')
  root.append(element)

  // A page below a modal panel would scroll under the finger; what it had set is given back.
  const page = document.documentElement.style
  let overflow = ''
  const hide = () => {
    if (element.matches(':modal')) page.overflow = overflow
    element.close()
  }
  signal.addEventListener('abort', hide)

  const show = () => {
    if (phone.matches) {
      overflow = page.overflow
      page.overflow = 'hidden'
      element.showModal()
    } else element.show()
    // A touch screen would cover the greeting with its keyboard.
    if (matchMedia('(pointer: fine)').matches) element.querySelector('textarea')?.focus()
    else element.focus()
  }
  const close = () => {
    if (!element.open) return
    const hadFocus = root.activeElement
    hide()
    if (hadFocus) opener?.focus()
    tell?.('close', undefined)
  }
  element.tabIndex = -1
  element.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing) return
    event.preventDefault()
    close()
  })
  // The back gesture of a phone.
  element.addEventListener('cancel', (event) => {
    event.preventDefault()
    close()
  })
  phone.addEventListener(
    'change',
    () => {
      if (!element.open) return
      hide()
      show()
    },
    { signal },
  )
  fitKeyboard(element, signal)
  return {
    element,
    dress({ name, position, theme }, tag) {
      element.ariaLabel = name
      element.className = position
      element.lang = tag
      element.dir = tag.startsWith('ar') ? 'rtl' : 'ltr'
      element.style.setProperty('color-scheme', theme === 'auto' ? 'light dark' : theme)
    },
    open() {
      if (element.open) return
      show()
      tell?.('open', undefined)
    },
    close,
  }
}

/** On phones the panel covers what the on-screen keyboard leaves free; dvh does not know of it. */
function fitKeyboard({ style }: HTMLElement, signal: AbortSignal) {
  const fit = () => {
    style.setProperty('--height', `${visualViewport?.height}px`)
    style.setProperty('--top', `${visualViewport?.offsetTop}px`)
  }
  for (const event of ['resize', 'scroll']) visualViewport?.addEventListener(event, fit, { signal })
}
