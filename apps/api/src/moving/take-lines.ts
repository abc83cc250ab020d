import { arriveLine, clearRoom, findMove, type SiteStore, startArriving } from '@baton/store'
import type { OpenSite } from '../sites/open-site.ts'
import { inSlices } from './slices.ts'

// A Worker's request may not work for long, and its clock stands still meanwhile; what is left is asked for again.
const MAX_MS = 2_000
const MAX_STEPS = 500

/** Takes the first line of an export. Resolves to the last line that is here, 1 unless it was begun before. */
export async function takeFirstLine({ store }: OpenSite, line: string): Promise<number> {
  const begun = startArriving(store, line)
  if (begun.position > 0) return begun.position
  await inSlices(clearRoom(store))
  await inSlices(arriveLine(store, line))
  return 1
}

/**
 * Takes lines for as long as it may. `done` when the last line is in and the site has come to live here; `beforeLive`
 * is told first, and when it rejects, the last line is still to come.
 */
export async function takeLines(
  site: OpenSite,
  lines: string[],
  beforeLive: () => Promise<void> = async () => {},
): Promise<{ position: number; done: boolean }> {
  const { store } = site
  const move = findMove(store)
  const until = performance.now() + MAX_MS
  let steps = 0
  const goOn = () => (performance.now() < until && ++steps < MAX_STEPS ? 'go on' : 'stop')
  const taken = await inSlices(takeAll(store, lines), goOn)
  const position = findMove(store)?.position ?? 0
  if (taken !== true || !move) return { position, done: false }
  await beforeLive()
  await site.settleIn(move)
  return { position: position + 1, done: true }
}

/** True when the last line of the export was among them. */
function* takeAll(store: SiteStore, lines: string[]): Generator<void, boolean> {
  for (const line of lines) {
    if (yield* arriveLine(store, line)) return true
    yield
  }
  return false
}
