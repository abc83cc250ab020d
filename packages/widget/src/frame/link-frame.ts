import type { PageSettings } from '../settings.ts'
import { type Hello, type Line, openLine } from './line.ts'

/** How long a frame that has loaded may keep silent. One that may not stand on this page never speaks. */
const PATIENCE_MS = 15_000

export interface FrameOptions {
  /** Where the panel is served: `<endpoint>/chat/<key>`. */
  src: string
  settings: () => PageSettings
  event: (name: string, detail: unknown) => void
  /** A token of the page's own server, wanted now. */
  identity: () => unknown
  /** Each time that the frame has loaded: a frame that is moved in the page starts anew. */
  onReady: () => void
  /** It did not speak in time. */
  onSilent: () => void
}

/** The frame and the way to what is in it. */
export interface FrameLink {
  element: HTMLIFrameElement
  /** Waits until the frame speaks. Never rejects; undefined where the frame fails or never spoke. */
  call(name: string, ...values: unknown[]): Promise<unknown>
  close(): void
}

/** Makes the frame; it loads once it is put into the page. */
export function linkFrame(options: FrameOptions): FrameLink {
  const { src, settings, event, identity, onReady, onSilent } = options
  const { origin } = new URL(src)
  const element = document.createElement('iframe')
  const speaks = Promise.withResolvers<void>()
  let line: Line | undefined
  let timer: ReturnType<typeof setTimeout>

  function ready() {
    clearTimeout(timer)
    speaks.resolve()
    onReady()
  }
  function close() {
    clearTimeout(timer)
    line?.close()
    line = undefined
    speaks.resolve()
  }

  element.src = src
  element.allow = 'clipboard-write; microphone'
  element.onload = () => {
    line?.close()
    const { port1, port2 } = new MessageChannel()
    line = openLine(port1, { event, identity, ready })
    const hello: Hello<PageSettings> = { baton: 'hello', settings: settings() }
    // Nobody but the server's own page gets the port, whatever the frame shows by now.
    element.contentWindow?.postMessage(hello, origin, [port2])
    timer = setTimeout(() => {
      close()
      onSilent()
    }, PATIENCE_MS)
  }
  return {
    element,
    async call(name, ...values) {
      await speaks.promise
      return line?.call(name, ...values).catch(() => undefined)
    },
    close,
  }
}
