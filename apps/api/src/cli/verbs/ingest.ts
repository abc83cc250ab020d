import { type IngestResult, ingestDocuments } from '@baton/knowledge'
import { readFiles } from '@baton/knowledge/node'
import { chooseSite } from '../choose-site.ts'
import type { Verb } from '../verb.ts'

export interface IngestArguments {
  /** Absolute. */
  paths: string[]
  site?: string
  /** Removes articles of these sources that are no longer among the files. */
  prune: boolean
}

/** Files and folders into a site's knowledge; each path is a source of its own. */
export const ingest: Verb<IngestArguments, IngestResult> = {
  name: 'ingest',
  async run(installation, { paths, site, prune }, say, signal) {
    const siteId = await chooseSite(installation, site)
    return installation.sites.use(siteId, ({ store }) =>
      ingestDocuments(store, readFiles(paths), {
        sourceName: paths.join(),
        prune,
        signal,
        onProgress: () => say({ type: 'line', text: '' }),
      }),
    )
  },
}
