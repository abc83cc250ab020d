import { renameSync, writeFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { pushMap } from '../placement/haproxy-socket.ts'
import { type MapFormat, mapEntries, mapText, type Placement } from '../placement/map-text.ts'

export interface WatchOptions {
  /** The map's file, by the name that the proxy's configuration has for it. */
  file: string
  format: MapFormat
  /** HAProxy's runtime socket: a path, or host:port. Without it only the file is kept. */
  socket?: string
  /** Null where it is still as it was at that revision. */
  read: (unless: string | undefined) => Promise<Placement | null>
  say: (line: string) => void
  signal: AbortSignal
}

const LOOK_MS = 1_000

/** What the proxy has: on disk, and in its memory. */
interface Progress {
  written: Placement | null
  told: Placement | null
}

/**
 * Keeps a proxy's map as the directory has it, until the signal. What cannot be read or told now is tried again each
 * second; meanwhile the proxy goes on with what it has.
 */
export async function watchPlacement(options: WatchOptions): Promise<void> {
  const { say, signal } = options
  const progress: Progress = { written: null, told: null }
  let problem = ''
  while (!signal.aborted) {
    const found = await look(options, progress).catch((error) =>
      error instanceof Error ? error.message : String(error),
    )
    if (found && found !== problem) say(found)
    problem = found ?? ''
    await pause(LOOK_MS, undefined, { signal }).catch(() => {})
  }
}

async function look({ file, format, socket, read, say }: WatchOptions, progress: Progress): Promise<void> {
  const placement = (await read(progress.written?.revision)) ?? progress.written
  if (!placement) return
  if (placement !== progress.written) writeWhole(file, mapText(placement, format))
  progress.written = placement
  if (placement === progress.told) return
  if (socket) await pushMap(socket, file, mapEntries(placement.sites))
  progress.told = placement
  say(`${file}: ${placement.sites.length} sites`)
}

/** A proxy that starts at this moment finds the old map or the new one. */
function writeWhole(file: string, text: string): void {
  writeFileSync(`${file}.new`, text)
  renameSync(`${file}.new`, file)
}
