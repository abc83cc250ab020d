import type { EventProperties, IdentitySource } from '@baton/client'
import type { Appearance, Citation, ErrorCode, Message, Rating } from '@baton/contracts'
import type { KnownLook, PageSettings } from './settings.ts'

/** An answer of the assistant with what it stands on. */
export interface PageAnswer {
  id: string
  /** The Markdown subset, with `[^n]` where source n belongs. */
  text: string
  sources: Pick<Citation, 'n' | 'title' | 'url' | 'quote'>[]
}

/** What the panel tells the page. Nothing that was there when a conversation was picked up is told. */
export interface PanelEvents {
  /** The panel is there and has the focus. */
  open: undefined
  /** The panel went: by Esc, its button, the launcher or a call. */
  close: undefined
  /** A message that was confirmed while the panel was mounted; text is the Markdown subset. */
  message: { id: string; author: Message['author']['kind']; text: string }
  /** The visitor's own, confirmed by the server. */
  sent: { id: string; text: string }
  /** A message of the assistant that was confirmed. */
  answer: PageAnswer
  /** A rating of an answer, with its reason or without. Null: it was taken back. */
  feedback: { id: string; rating: Rating | null; reason: string | null }
  /** Where a reply may reach the visitor while nobody is here: they filled the form in. */
  lead: { conversation: string; name: string | null; email: string | null }
  /** How a resolved conversation went, from 1 to 5; also when the visitor changed it. */
  rated: { conversation: string; score: number }
  /** A person was asked for; the place in the queue counts from 1. */
  handoff: { position: number | null }
  /** A person has the conversation now. */
  'agent-joined': { name: string | null }
  /** The conversation's id. The next message opens it again. */
  resolved: { conversation: string }
  /** How many messages of others came since the panel was last looked at. */
  unread: { count: number }
  /**
   * `load`: the panel's file; `conversation`: reading or streaming it; `send`: a message of the visitor; `identify`:
   * the page's function gave no token, or the server refused it.
   */
  error: { phase: 'load' | 'conversation' | 'send' | 'identify'; code: ErrorCode | 'network' }
}

/** Called for each event, in order, never while the panel draws. */
export type Tell = <Name extends keyof PanelEvents>(name: Name, detail: PanelEvents[Name]) => void

/** A mounted panel. No method throws or rejects. */
export interface PanelHandle {
  /** Shows the panel and puts the focus into it. */
  open(): Promise<void>
  /** Hides the panel. The conversation goes on. */
  close(): Promise<void>
  /** Sends a message as the visitor. The panel may be closed. Done when the message is kept, not when it has arrived. */
  send(text: string): Promise<void>
  /** Writes into the composer, in place of what stands there, and sends nothing. */
  prefill(text: string): Promise<void>
  /**
   * Sends a message and waits for the answer. Null where none will come: the message was refused, or a person has the
   * conversation.
   */
  ask(text: string): Promise<PageAnswer | null>
  /**
   * Who the visitor is: a JWT signed by the page's own server, or a function that gets one, asked when it is first needed
   * and again when it has ended. A refusal is the event `error {phase: 'identify'}`.
   */
  identify(source: IdentitySource): Promise<void>
  /** Forgets the visitor in all tabs of this browser, and ends their sessions on the server. */
  logout(): Promise<void>
  /** The panel's language as a BCP 47 tag, as in the settings; at once. */
  setLocale(locale: string): Promise<void>
  /** As in the settings; at once. */
  setTheme(theme: Appearance['theme']): Promise<void>
  /** Changes settings of the page; what is left out stays. */
  update(settings: PageSettings): Promise<void>
  /**
   * What the visitor did, for the people who answer. The name has 1 to 64 small letters, digits, spaces, and `_.-`; up to 10
   * properties are text of 200 characters, numbers, true or false. Nothing is sent before the visitor has written; until
   * then the last 20 wait in the page. What does not fit warns once, when the panel is there, and is left out. `at` is in ms
   * since 1970, by default now.
   */
  track(name: string, properties?: EventProperties, at?: number): Promise<void>
  /**
   * The visitor is on this page now: the one that the next messages are written on. Default: the address without query
   * and fragment. It is the event `page` of `track` as well.
   */
  page(url?: string): Promise<void>
  /** Messages of others since the panel was last looked at. */
  getUnread(): Promise<number>
  /**
   * False: nothing stays in this browser beyond the page, and what was kept is removed. True, the default: what the
   * visitor began by writing is kept, so that it can go on.
   */
  consent(given: boolean): Promise<void>
  /** Takes the panel out of the page and ends streams, timers and listeners. The handle is dead afterwards. */
  destroy(): void
}

export type PanelOptions = PageSettings &
  KnownLook & {
    /** The site's public key. */
    key: string
    /** Where the API is, without a slash at the end. */
    endpoint: string
    /** Gets the focus when the panel closes while the focus is in it. */
    opener?: HTMLElement
    tell?: Tell
  }
