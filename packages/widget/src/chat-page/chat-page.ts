import { awaitHello, serveFrame } from '../frame/serve-frame.ts'
import type { LoaderConfig } from '../loader-config.ts'
import type { PanelHandle, PanelOptions, Tell } from '../panel-handle.ts'
import type { PageSettings } from '../settings.ts'
import { adoptSheet } from '../theme/adopt-sheet.ts'
import fullPage from './full-page.css?inline'

type Mount = (options: Pick<PanelOptions, 'tell'> & PageSettings) => PanelHandle

/** The page `/chat/<key>`: the panel over the whole window, or in a frame for the page around it. */
async function start() {
  // Listens before anything is loaded: the page around speaks once, when this one has loaded.
  const hello = parent === window ? null : awaitHello()
  const [, , key = ''] = location.pathname.split('/')
  const config: LoaderConfig = await (await fetch(`/w/${key}.json`)).json()
  const panel: { mount(options: PanelOptions): PanelHandle } = await import(
    /* @vite-ignore */ new URL(config.panel).pathname
  )
  const mount: Mount = (options) => panel.mount({ ...config, ...options, key, endpoint: location.origin })
  if (hello) serveFrame(await hello, mount)
  else fillWindow(mount, config.name)
}

function fillWindow(mount: Mount, name: string) {
  document.title = name
  const tell: Tell = (event) => {
    // Esc, or a phone's gesture: there is nothing behind it.
    if (event === 'close') void handle.open()
  }
  const { locale, theme } = Object.fromEntries(new URLSearchParams(location.search)) as PageSettings
  const handle = mount({ ...(locale && { locale }), ...(theme && { theme }), tell })
  const root = document.querySelector('baton-panel')?.shadowRoot
  if (root) adoptSheet(root, fullPage)
  void handle.open()
}

start().catch(() => {
  const note = document.getElementById('note')
  if (note) note.hidden = false
})
