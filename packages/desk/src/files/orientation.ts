import { nameAt } from './pieces.ts'

const ORIENTATION = 0x0112
/** Where TIFF begins in an Exif segment: behind marker, length and `Exif`. */
const TIFF = 10

/** 1 to 8 as Exif counts how a picture is to be turned; undefined where the segment does not say. */
export function orientationOf(segment: Uint8Array): number | undefined {
  if (nameAt(segment, 4, 6) !== 'Exif\0\0') return undefined
  const view = new DataView(segment.buffer, segment.byteOffset, segment.byteLength)
  const little = nameAt(segment, TIFF, 2) === 'II'
  if (view.byteLength < TIFF + 8) return undefined
  const list = TIFF + view.getUint32(TIFF + 4, little)
  if (list + 2 > view.byteLength) return undefined
  const count = view.getUint16(list, little)
  for (let entry = list + 2; entry < list + 2 + count * 12 && entry + 12 <= view.byteLength; entry += 12) {
    if (view.getUint16(entry, little) !== ORIENTATION) continue
    const value = view.getUint16(entry + 8, little)
    return value >= 1 && value <= 8 ? value : undefined
  }
  return undefined
}

/** An Exif segment that says how to turn the picture, and nothing else. */
export function orientationSegment(orientation: number): Uint8Array {
  const tiff = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8]
  const entries = [0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0]
  return Uint8Array.of(0xff, 0xe1, 0, 34, 0x45, 0x78, 0x69, 0x66, 0, 0, ...tiff, ...entries)
}
