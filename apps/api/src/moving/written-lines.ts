import { createReadStream, existsSync, statSync } from 'node:fs'

/** What a file holds of an export. */
export interface Written {
  first: string
  last: string
  count: number
  /** Up to the end of the last whole line. */
  bytes: number
}

/** Reads how far a file got. Null when there is nothing in it. */
export async function readWritten(path: string): Promise<Written | null> {
  if (!existsSync(path) || statSync(path).size === 0) return null
  const lines = { bytes: 0, count: 0, first: '', last: '' }
  for await (const line of wholeLines(createReadStream(path))) {
    if (lines.count === 0) lines.first = line
    lines.last = line
    lines.count += 1
    lines.bytes += Buffer.byteLength(line) + 1
  }
  return lines
}

/** Lines that end in a line break; a rest behind the last is left out. */
export async function* wholeLines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let parts: Uint8Array[] = []
  for await (const bytes of stream) {
    let from = 0
    for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, from)) {
      yield Buffer.concat([...parts, bytes.subarray(from, end)]).toString('utf8')
      parts = []
      from = end + 1
    }
    if (from < bytes.length) parts.push(bytes.subarray(from))
  }
}
