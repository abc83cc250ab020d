import type { Arrival, House } from './house.ts'
import { wholeLines } from './written-lines.ts'

export interface ImportOptions {
  house: House
  input: AsyncIterable<Uint8Array>
  onLines: (lines: number) => void
  problem: (sentence: string) => Error
}

const BATCH_CHARACTERS = 1_000_000

/** Lets a whole export arrive, from where an earlier try broke off. Resolves to what arrived. */
export async function importFrom({ house, input, onLines, problem }: ImportOptions): Promise<Arrival> {
  let arrival: Arrival | undefined
  let position = 0
  let read = 0
  let batch: string[] = []
  let characters = 0
  /** Sends until less than a batch is left, or nothing at all. True when the site has arrived. */
  const send = async (siteId: Arrival['siteId'], rest: number) => {
    while (batch.length > 0 && characters > rest) {
      const taken = await house.importLines({ siteId, lines: batch })
      batch = batch.slice(taken.position - position)
      characters = batch.reduce((sum, line) => sum + line.length, 0)
      position = taken.position
      onLines(position)
      if (taken.done) return true
    }
    return false
  }
  for await (const line of wholeLines(input)) {
    read += 1
    arrival ??= await house.openImport({ line })
    position = Math.max(position, arrival.position)
    if (read <= arrival.position) continue
    batch.push(line)
    characters += line.length
    if (characters >= BATCH_CHARACTERS && (await send(arrival.siteId, BATCH_CHARACTERS))) return arrival
  }
  if (!arrival)
    throw problem('Found nothing to import. Wanted: the file that "baton export" wrote, unpacked.')
  if (await send(arrival.siteId, 0)) return arrival
  throw problem(
    `The export ends at line ${read} before its last one. Export again to the same file, which goes on where it broke off, and import it again.`,
  )
}
