import { orientationOf, orientationSegment } from './orientation.ts'
import { joined, nameAt } from './pieces.ts'

const [SOI, EOI, SOS, APP0, APP1, APP2, APP14, APP15, COM] = [
  0xd8, 0xd9, 0xda, 0xe0, 0xe1, 0xe2, 0xee, 0xef, 0xfe,
]

/**
 * Keeps what draws the picture, its colour profile and how it is to be turned; all else goes: Exif, XMP, IPTC, comments,
 * thumbnails, and what stands behind the picture. The orientation comes in an Exif segment of its own, with nothing else.
 */
export function stripJpeg(bytes: Uint8Array): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const kept: Uint8Array[] = [Uint8Array.of(0xff, SOI)]
  let orientation = 1
  let at = 2
  while (at + 4 <= bytes.byteLength) {
    const marker = bytes[at + 1] ?? 0
    if (bytes[at] !== 0xff) return null
    if (marker === 0xff) at += 1
    else if (marker === EOI) break
    else {
      const end = at + 2 + view.getUint16(at + 2)
      if (end > bytes.byteLength) return null
      const segment = bytes.subarray(at, end)
      if (marker === APP1) orientation = orientationOf(segment) ?? orientation
      if (isKept(marker, segment)) kept.push(segment)
      at = end
      if (marker === SOS) {
        const scan = endOfScan(bytes, at)
        kept.push(bytes.subarray(at, scan))
        at = scan
      }
    }
  }
  if (!kept.some((segment) => segment[1] === SOS)) return null
  // A picture that was cut off still shows what there is of it.
  kept.push(Uint8Array.of(0xff, EOI))
  if (orientation > 1) kept.splice(isJfif(kept[1]) ? 2 : 1, 0, orientationSegment(orientation))
  return joined(kept)
}

const isJfif = (segment: Uint8Array | undefined) => segment?.[1] === APP0

/** JFIF, a colour profile, and what Adobe says of the colours' order: without them the colours would be wrong. */
function isKept(marker: number, segment: Uint8Array): boolean {
  if (marker === COM) return false
  if (marker < APP0 || marker > APP15) return true
  const name = nameAt(segment, 4, 11)
  if (marker === APP0) return name.startsWith('JFIF\0')
  if (marker === APP2) return name === 'ICC_PROFILE'
  return marker === APP14 && name.startsWith('Adobe')
}

/** The next marker that is none of the scan's own (a stuffed zero, a restart). */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at
  }
  return bytes.byteLength
}
