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
  read: () => Promise<Placement>
  say: (line: string) => void
  signal: AbortSignal
}

const LOOK_MS = 1_000

/**
 * Keeps a proxy's map as the directory has it, until the signal. What cannot be read or told now is tried again each
 * second; meanwhile the proxy goes on with what it has.
 */
export async function watchPlacement({
  file,
  format,
  socket,
  read,
  say,
  signal,
}: WatchOptions): Promise<void> {
  let written: string | null = null
  let pushed: string | null = null
  let problem = ''
  while (!signal.aborted) {
    try {
      const placement = await read()
      const text = mapText(placement, format)
      if (text !== written) {
        writeWhole(file, text)
        say(`${file}: ${placement.sites.length} sites`)
      }
      written = text
      if (socket && text !== pushed) {
        await pushMap(socket, file, mapEntries(placement.sites))
        say(`${socket}: told`)
      }
      pushed = text
      problem = ''
    } catch (error) {
      const found = error instanceof Error ? error.message : String(error)
      if (found !== problem) say(found)
      problem = found
    }
    await pause(LOOK_MS, undefined, { signal }).catch(() => {})
  }
}

/** A proxy that starts at this moment finds the old map or the new one. */
function writeWhole(file: string, text: string): void {
  writeFileSync(`${file}.new`, text)
  renameSync(`${file}.new`, file)
}
