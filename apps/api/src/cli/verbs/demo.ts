import { LOCAL } from '@baton/accounts'
import type { SiteId } from '@baton/contracts'
import { readSettings, updateSettings } from '@baton/store'
import { readDemoSite, writeDemoSite } from '../../node/data-folder.ts'
import type { Installation } from '../../node/installation.ts'
import { ingest } from './ingest.ts'
import { createSite } from './site.ts'

export interface DemoOptions {
  /** Where the help centre's Markdown lies. */
  helpCentre: string
  /** The shop's origin, which changes with the port. */
  origin: string
}

/**
 * Makes the demo shop's site on the first start, with all its articles. On later ones it brings the site's origin up to
 * date; `refresh` then does the articles, while the server already serves what it has.
 */
export async function openDemo(
  installation: Installation,
  { helpCentre, origin }: DemoOptions,
): Promise<{ refresh: (signal: AbortSignal) => Promise<void> }> {
  const known = readDemoSite(installation.folder)
  const isKnown = known !== null && (await installation.directory.findSite(known)) !== null
  const siteId = isKnown ? known : await makeDemo(installation, origin)
  const refresh = async (signal: AbortSignal) => {
    const input = { paths: [helpCentre], site: siteId, prune: true, sourceName: 'Demo help centre' }
    await ingest.run(installation, input, () => {}, signal)
  }
  await installation.sites.use(siteId, ({ store }) => {
    const { origins } = readSettings(store)
    if (!origins.includes(origin)) updateSettings(store, { origins: [...origins, origin] })
  })
  if (!isKnown) await refresh(new AbortController().signal)
  return { refresh: isKnown ? refresh : async () => {} }
}

async function makeDemo(installation: Installation, origin: string): Promise<SiteId> {
  const { id } = await createSite.run(
    installation,
    { name: 'Tarn & Trail', origins: [origin], machine: LOCAL },
    () => {},
    new AbortController().signal,
  )
  await installation.sites.use(id, ({ store }) => {
    const { appearance } = readSettings(store)
    updateSettings(store, {
      appearance: {
        ...appearance,
        greeting: 'Hello. Ask about orders, delivery, returns or gear.',
        suggestions: [
          'Can I send back a tent I already used?',
          'How long does delivery to Spain take?',
          'Which size should I take?',
        ],
      },
    })
  })
  writeDemoSite(installation.folder, id)
  return id
}
