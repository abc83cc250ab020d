import type { PanelEvents, PanelHandle } from '../panel-handle.ts'
import type { PageSettings } from '../settings.ts'

/** What the page is told: of the panel, of the launcher, and of beginning and end. */
export interface BatonEvents extends PanelEvents {
  /** Calls made before have run. */
  ready: undefined
  /** The launcher was put into the page. */
  'launcher-shown': undefined
  /** The last one; every listener ends after it. */
  destroy: undefined
}

/** The calls of a page, as `Baton` has them where the script tag is used. None throws or rejects. */
export interface Baton extends Omit<PanelHandle, 'destroy'> {
  /** Says how the chat looks and speaks here, as `update` does: what is left out is as the site's own settings say. */
  init(settings: PageSettings): Promise<void>
  /** Opens the panel if it is closed, and closes it if it is open. */
  toggle(): Promise<void>
  /** Shows the launcher. */
  show(): Promise<void>
  /** Hides the launcher. An open panel stays. */
  hide(): Promise<void>
  /**
   * Calls `listener` at each event of that name, until the function that it returns is called. Events are also
   * `CustomEvent`s on `window`, named `baton:<event>`. `ready` is told to who comes late, too.
   */
  on<Name extends keyof BatonEvents>(event: Name, listener: (detail: BatonEvents[Name]) => void): () => void
  /** Takes launcher and panel out of the page and ends streams, timers and listeners. Later calls do nothing. */
  destroy(): Promise<void>
}
