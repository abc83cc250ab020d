import type { Appearance, ErrorCode, Message } from '@baton/contracts'

/** What the panel tells the page. */
export interface PanelEvents {
  open: undefined
  close: undefined
  /** A message that was confirmed while the panel was mounted; text is the Markdown subset. */
  message: { id: string; author: Message['author']['kind']; text: string }
  /** `load`: the panel's file; `conversation`: reading or streaming it; `send`: a message of the visitor. */
  error: { phase: 'load' | 'conversation' | 'send'; code: ErrorCode | 'network' }
}

/** Called for each event, in order, never while the panel draws. */
export type Tell = <Name extends keyof PanelEvents>(name: Name, detail: PanelEvents[Name]) => void

/** A mounted panel. No method throws. */
export interface PanelHandle {
  /** Shows the panel and puts the focus into it. */
  open(): void
  close(): void
  /** Sends a message as the visitor. The panel may be closed. */
  send(text: string): void
  /** Takes the panel out of the page and ends streams, timers and listeners. The handle is dead afterwards. */
  destroy(): void
}

export interface PanelOptions {
  /** The site's public key. */
  key: string
  /** Where the API is, without a slash at the end. */
  endpoint: string
  appearance: Appearance
  /** BCP 47 tag of the panel's language. Default: the browser's. English where it is not spoken. */
  locale?: string
  /** Gets the focus when the panel closes while the focus is in it. */
  opener?: HTMLElement
  tell?: Tell
}
