import { inflateRawSync } from 'node:zlib'

const MB = 1024 * 1024
/** Everything in an archive together, unpacked. A Word document of a thousand pages has a few megabytes of text. */
const MAX_UNPACKED_BYTES = 40 * MB
const MAX_ENTRIES = 5_000
const END_OF_DIRECTORY = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
const LOCAL_ENTRY = 0x04034b50
const DEFLATED = 8

/**
 * What is wrong with a zip archive, or null when all it holds unpacks to at most 40 MB. What it says of its own sizes
 * is not believed: every entry is unpacked once, into nothing.
 */
export function unpackedProblem(bytes: Uint8Array): string | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOfDirectory(view)
  if (end === null) return 'is not a zip archive'
  const entries = view.getUint16(end + 10, true)
  if (entries > MAX_ENTRIES) return `holds ${entries} files, and at most ${MAX_ENTRIES} are read`
  // Others look for the list elsewhere when something lies between it and its end.
  if (view.getUint32(end + 16, true) + view.getUint32(end + 12, true) !== end)
    return 'is a damaged zip archive'
  try {
    let left = MAX_UNPACKED_BYTES
    let at = view.getUint32(end + 16, true)
    for (let entry = 0; entry < entries; entry += 1) {
      if (view.getUint32(at, true) !== DIRECTORY_ENTRY) return 'is a damaged zip archive'
      left -= unpackedBytes(bytes, view, at, left)
      if (left < 0) return `unpacks to more than ${MAX_UNPACKED_BYTES / MB} MB`
      at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    }
    return null
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE')
      return `unpacks to more than ${MAX_UNPACKED_BYTES / MB} MB`
    // An offset that leads out of the file, or data that is not what its entry says.
    return 'is a damaged zip archive'
  }
}

function endOfDirectory(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - 22 - 0xffff)
  for (let at = view.byteLength - 22; at >= first; at -= 1)
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at
  return null
}

/** Throws when the entry is damaged, or unpacks to more than `most` bytes. */
function unpackedBytes(bytes: Uint8Array, view: DataView, entry: number, most: number): number {
  const packed = view.getUint32(entry + 20, true)
  const local = view.getUint32(entry + 42, true)
  if (view.getUint32(local, true) !== LOCAL_ENTRY)
    throw new RangeError('The entry is not where it should be.')
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
  if (start + packed > bytes.length) throw new RangeError('The entry leads out of the file.')
  if (view.getUint16(entry + 10, true) !== DEFLATED) return packed
  // maxOutputLength must not be 0.
  return inflateRawSync(bytes.subarray(start, start + packed), { maxOutputLength: most + 1 }).length
}
