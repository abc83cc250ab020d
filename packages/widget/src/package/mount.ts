import { defaultLook } from '../default-look.ts'
import { keepCalls } from '../keep-calls.ts'
import type { PageSettings } from '../settings.ts'
import { type PageApi, type PanelModule, start } from '../start.ts'
import type { Baton } from './baton.ts'

/** What `mount` is told. What is left out of the settings is as the site's own settings say. */
export interface MountOptions extends PageSettings {
  /** The site's public key. */
  key: string
  /** Where Baton answers, such as `https://chat.example`. */
  endpoint: string
  /**
   * `iframe`: the conversation is in a frame of the endpoint's origin, out of the page's reach; the page's policy needs
   * `frame-src` for it and nothing else, and the launcher looks as the settings say here. Default: `page`.
   */
  mode?: 'page' | 'iframe'
}

const calls = [
  ...['init', 'update', 'show', 'hide', 'open', 'close', 'toggle', 'on', 'send', 'prefill', 'ask'],
  ...['getUnread', 'logout', 'consent', 'track', 'identify', 'page', 'setLocale', 'setTheme'],
]

/**
 * Puts the launcher into the page. The panel is loaded when it is first wanted. Asks the endpoint once how the site looks,
 * and nothing else before the visitor acts. For a browser: on a server, import it freely and call it not.
 */
export function mount({ mode = 'page', ...options }: MountOptions): Baton {
  if (typeof document === 'undefined')
    throw new Error(
      'mount was called on a server, wanted in a browser: call it in an effect, or when mounted.',
    )
  const endpoint = options.endpoint.replace(/\/$/, '')
  const page: { Baton?: PageApi } = { Baton: keepCalls([]) as PageApi }
  const importPanel = (): Promise<PanelModule> =>
    mode === 'iframe' ? import('../frame/mount-frame.ts') : import('../mount.tsx')
  // A page that allows the frame alone allows no question either.
  const look = mode === 'iframe' ? Promise.resolve({}) : readLook(endpoint, options.key)
  void look.then((known) => {
    if (page.Baton) start({ ...defaultLook, ...known, ...options, endpoint }, importPanel, page)
  })
  const call = (name: string) => [name, (...values: unknown[]) => page.Baton?.(name, ...values) ?? ended]
  return {
    ...(Object.fromEntries(calls.map(call)) as Baton),
    async destroy() {
      // Of what never began, as in a framework that mounts twice to see what happens, nobody hears.
      if (page.Baton?.q) delete page.Baton
      else await page.Baton?.('destroy')
    },
  }
}

const ended = Promise.resolve()

/** The look that the site's owner gave it; nothing where the endpoint does not say. */
async function readLook(endpoint: string, key: string): Promise<PageSettings> {
  try {
    const answer = await fetch(`${endpoint}/w/${encodeURIComponent(key)}.json`, { credentials: 'omit' })
    if (!answer.ok) {
      console.warn(`Baton: ${endpoint} knows no site with the key ${key} (${answer.status}).`)
      return {}
    }
    return await answer.json()
  } catch {
    return {}
  }
}
