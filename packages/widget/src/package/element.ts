import type { Baton } from './baton.ts'
import { type MountOptions, mount } from './mount.ts'

const settings = [
  'accent',
  'assistant',
  'greeting',
  'launcher',
  'locale',
  'name',
  'position',
  'sound',
  'theme',
] as const

/** So that a server, which has no elements, can import this file. */
const Element = globalThis.HTMLElement ?? class {}

/**
 * `<baton-chat site-key="…" endpoint="…">`: the chat while the element is in the page. Settings are attributes of their
 * own names and may change; `mode` is read once.
 */
export class BatonChatElement extends Element {
  static readonly observedAttributes = ['site-key', 'endpoint', ...settings]
  /** The page's calls; undefined while the element is not in the page, or has no key or endpoint. */
  baton: Baton | undefined

  connectedCallback(): void {
    const key = this.getAttribute('site-key')
    const endpoint = this.getAttribute('endpoint')
    if (this.baton || !key || !endpoint) return
    const mode = this.getAttribute('mode') === 'iframe' ? 'iframe' : 'page'
    const given = settings.flatMap((name) =>
      this.hasAttribute(name) ? [[name, this.getAttribute(name)]] : [],
    )
    this.baton = mount({ ...Object.fromEntries(given), key, endpoint, mode } as MountOptions)
  }

  disconnectedCallback(): void {
    // Moved in the page, it is back by then.
    queueMicrotask(() => {
      if (this.isConnected) return
      void this.baton?.destroy()
      this.baton = undefined
    })
  }

  attributeChangedCallback(name: string, _: string | null, value: string | null): void {
    if (!this.isConnected) return
    if (!this.baton) this.connectedCallback()
    else if (value !== null && name !== 'site-key' && name !== 'endpoint')
      void this.baton.update({ [name]: value })
  }
}

if (globalThis.customElements && !customElements.get('baton-chat'))
  customElements.define('baton-chat', BatonChatElement)

declare global {
  interface HTMLElementTagNameMap {
    'baton-chat': BatonChatElement
  }
}
