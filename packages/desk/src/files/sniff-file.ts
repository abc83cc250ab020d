import type { FileType } from '@baton/contracts'
import { sniffText } from './sniff-text.ts'
import { sniffZip } from './sniff-zip.ts'

export interface Sniffed {
  type: FileType
  /** Of an image, in pixels. */
  width?: number
  height?: number
}

/** Undefined where the shape is that of no such image. */
type Measure = (view: DataView) => { width: number; height: number } | undefined

const images: { type: FileType; starts: number[]; measure: Measure }[] = [
  {
    type: 'image/png',
    starts: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    measure: (view) => ({ width: view.getUint32(16), height: view.getUint32(20) }),
  },
  { type: 'image/jpeg', starts: [0xff, 0xd8, 0xff], measure: measureJpeg },
  {
    type: 'image/gif',
    starts: [0x47, 0x49, 0x46, 0x38],
    measure: (view) => ({ width: view.getUint16(6, true), height: view.getUint16(8, true) }),
  },
  { type: 'image/webp', starts: [0x52, 0x49, 0x46, 0x46], measure: measureWebp },
]

/** What a file is, by its bytes alone. Null for whatever is not on the list, or starts like it and is damaged. */
export async function sniffFile(bytes: Uint8Array): Promise<Sniffed | null> {
  const image = images.find(({ starts }) => starts.every((byte, at) => bytes[at] === byte))
  if (image) {
    const size = measured(image.measure, bytes)
    return size && size.width > 0 && size.height > 0 ? { type: image.type, ...size } : null
  }
  if (text(bytes, 0, 5) === '%PDF-') return { type: 'application/pdf' }
  if (text(bytes, 0, 4) === 'PK\u0003\u0004') return sniffZip(bytes)
  return sniffText(bytes)
}

/** A view throws where a file ends before what it promised. */
function measured(measure: Measure, bytes: Uint8Array) {
  try {
    return measure(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/** Starts of frames; C4, C8 and CC among them are tables. */
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

function measureJpeg(view: DataView) {
  for (let at = 2; view.getUint8(at) === 0xff; ) {
    const marker = view.getUint8(at + 1)
    if (isFrame(marker)) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) }
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2)
  }
  return undefined
}

function measureWebp(view: DataView) {
  const name = (at: number) => String.fromCharCode(...[0, 1, 2, 3].map((n) => view.getUint8(at + n)))
  const three = (at: number) => view.getUint16(at, true) | (view.getUint8(at + 2) << 16)
  if (name(8) !== 'WEBP') return undefined
  const kind = name(12)
  if (kind === 'VP8X') return { width: three(24) + 1, height: three(27) + 1 }
  if (kind === 'VP8 ') {
    return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff }
  }
  if (kind !== 'VP8L') return undefined
  const bits = view.getUint32(21, true)
  return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 }
}

const text = (bytes: Uint8Array, from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to))
