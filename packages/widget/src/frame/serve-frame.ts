import type { PanelHandle, PanelOptions, Tell } from '../panel-handle.ts'
import type { PageSettings } from '../settings.ts'
import { type Hello, type Line, openLine } from './line.ts'

interface Greeting {
  settings: PageSettings
  port: MessagePort
}

/** What the page around this frame says first. The site's `frame-ancestors` has decided who may be around it. */
export function awaitHello(): Promise<Greeting> {
  return new Promise((resolve) => {
    addEventListener('message', function hear({ source, data, ports: [port] }: MessageEvent) {
      if (source !== parent || data?.baton !== 'hello' || !port) return
      removeEventListener('message', hear)
      resolve({ settings: (data as Hello<PageSettings>).settings, port })
    })
  })
}

/** Mounts the panel as the page around wants it, and does what it says. */
export function serveFrame(
  { settings, port }: Greeting,
  mount: (options: Pick<PanelOptions, 'tell'> & PageSettings) => PanelHandle,
): void {
  let line: Line | undefined
  const tell: Tell = (name, detail) => void line?.call('event', name, detail)
  const { identify, destroy: _, ...calls } = mount({ ...settings, tell })
  line = openLine(port, {
    ...calls,
    // A page's function stays in the page; what it gives is asked for when it is needed.
    async identify(isText: boolean) {
      const ask = async () => String(await line?.call('identity'))
      return identify(isText ? await ask() : ask)
    },
  })
  void line.call('ready')
}
