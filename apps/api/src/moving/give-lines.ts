import { type ExportAbout, exportSite, type SiteStore } from '@baton/store'
import { inSlices } from './slices.ts'

const MAX_CHARACTERS = 1_000_000

/** The next lines of an export, some megabyte at a time; `done` with the last. */
export async function giveLines(
  store: SiteStore,
  about: ExportAbout,
  after: string | null,
): Promise<{ lines: string[]; done: boolean }> {
  const lines: string[] = []
  let characters = 0
  const result = await inSlices(exportSite(store, about, after), (line) => {
    if (line === null) return 'go on'
    lines.push(line)
    characters += line.length
    return characters < MAX_CHARACTERS ? 'go on' : 'stop'
  })
  return { lines, done: result !== 'stopped' }
}
