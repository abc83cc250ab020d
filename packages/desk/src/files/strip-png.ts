import { joined, nameAt } from './pieces.ts'

/** What draws the picture: pixels, colours, transparency, animation. Texts, times and all that is not known go. */
const kept = new Set(
  'IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP cICP mDCV cLLI sBIT bKGD hIST pHYs sPLT acTL fcTL fdAT'.split(
    ' ',
  ),
)
const SIGNATURE_BYTES = 8
/** Length, name and checksum of a chunk. */
const FRAME_BYTES = 12

/** A PNG without texts and Exif, and without what stands behind its end. Null where it is damaged. */
export function stripPng(bytes: Uint8Array): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const parts = [bytes.subarray(0, SIGNATURE_BYTES)]
  for (let at = SIGNATURE_BYTES; at + FRAME_BYTES <= bytes.byteLength; ) {
    const name = nameAt(bytes, at + 4)
    const end = at + FRAME_BYTES + view.getUint32(at)
    if (end > bytes.byteLength) return null
    if (kept.has(name)) parts.push(bytes.subarray(at, end))
    if (name === 'IEND') return joined(parts)
    at = end
  }
  return null
}
