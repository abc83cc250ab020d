import { joined, nameAt } from './pieces.ts'

const kept = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP'])
const HEADER_BYTES = 12
/** Of the extended header: "there is Exif", "there is XMP". */
const SAYS_METADATA = 0x08 | 0x04

/** A WebP without Exif, XMP and all that is not known. Null where it is damaged. */
export function stripWebp(bytes: Uint8Array): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const parts: Uint8Array[] = [bytes.slice(0, HEADER_BYTES)]
  const last = Math.min(bytes.byteLength, 8 + view.getUint32(4, true))
  for (let at = HEADER_BYTES; at + 8 <= last; ) {
    const name = nameAt(bytes, at)
    const length = view.getUint32(at + 4, true)
    // Chunks of odd length have a byte behind them that counts for nothing, and that some writers leave out at the end.
    const end = Math.min(at + 8 + length + (length % 2), bytes.byteLength)
    if (at + 8 + length > last) return null
    if (kept.has(name))
      parts.push(name === 'VP8X' ? withoutFlags(bytes.slice(at, end)) : bytes.subarray(at, end))
    at = end
  }
  if (parts.length === 1) return null
  const all = joined(parts)
  new DataView(all.buffer).setUint32(4, all.byteLength - 8, true)
  return all
}

function withoutFlags(header: Uint8Array): Uint8Array {
  header[8] = (header[8] ?? 0) & ~SAYS_METADATA
  return header
}
