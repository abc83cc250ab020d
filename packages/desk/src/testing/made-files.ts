import { deflateRawSync, deflateSync } from 'node:zlib'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const concat = (...parts: (Uint8Array | number[] | string)[]) =>
  new Uint8Array(
    Buffer.concat(
      parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))),
    ),
  )

const u16 = (n: number) => [n >> 8, n & 255]
const u32 = (n: number) => [...u16(n >>> 16), ...u16(n & 0xffff)]
const reversed = (bytes: number[]) => [...bytes].reverse()

/** A segment of a JPEG: marker, length, content. */
export const segment = (marker: number, content: Uint8Array | string) =>
  concat([0xff, marker], u16(content.length + 2), content)

/** Exif with a camera's name and, where wanted, an orientation; in either byte order. */
export function exif(orientation: number | null, little = false): Uint8Array {
  const order = (bytes: number[]) => (little ? reversed(bytes) : bytes)
  const entry = (tag: number, type: number, count: number, value: number[]) => [
    ...order(u16(tag)),
    ...order(u16(type)),
    ...order(u32(count)),
    ...value,
  ]
  const entries = [
    entry(0x010f, 2, 4, [...bytesOf('SPY\0')]),
    ...(orientation ? [entry(0x0112, 3, 1, [...order(u16(orientation)), 0, 0])] : []),
  ]
  const head = [
    ...bytesOf(little ? 'II' : 'MM'),
    ...order(u16(42)),
    ...order(u32(8)),
    ...order(u16(entries.length)),
  ]
  return concat('Exif\0\0', head, entries.flat(), [0, 0, 0, 0], 'GPS 52.520 13.405')
}

/** A JPEG in its outer shape: 3 by 2 pixels, segments between start and scan as wanted. */
export const jpeg = (...segments: Uint8Array[]) =>
  concat(
    [0xff, 0xd8],
    ...segments,
    segment(0xc0, concat([8], u16(2), u16(3), [1, 1, 0x11, 0])),
    segment(0xda, concat([1, 1, 0, 0, 63, 0])),
    [1, 2, 0xff, 0, 3, 0xff, 0xd0, 4],
    [0xff, 0xd9],
    'SECRET behind the picture',
  )

function crc(bytes: Uint8Array): number {
  let sum = 0xffffffff
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1
  }
  return (sum ^ 0xffffffff) >>> 0
}

export const pngChunk = (name: string, content: Uint8Array | string) => {
  const body = concat(name, content)
  return concat(u32(content.length), body, u32(crc(body)))
}

/** A PNG that can be drawn: red pixels, further chunks as wanted. */
export function png(width: number, height: number, ...chunks: Uint8Array[]): Uint8Array {
  const row = [0, ...Array.from({ length: width }, () => [200, 30, 30]).flat()]
  const pixels = deflateSync(Buffer.from(Array.from({ length: height }, () => row).flat()))
  const header = pngChunk('IHDR', concat(u32(width), u32(height), [8, 2, 0, 0, 0]))
  const start = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
  return concat(start, header, ...chunks, pngChunk('IDAT', new Uint8Array(pixels)), pngChunk('IEND', ''))
}

export const webpChunk = (name: string, content: Uint8Array | string) =>
  concat(name, reversed(u32(content.length)), content, content.length % 2 ? [0] : [])

export const webp = (...chunks: Uint8Array[]) => {
  const body = concat('WEBP', ...chunks)
  return concat('RIFF', reversed(u32(body.length)), body)
}

/** The extended header of a WebP of 5 by 4 pixels that says it has Exif and XMP. */
export const webpHeader = () => webpChunk('VP8X', concat([0x0c, 0, 0, 0], [4, 0, 0], [3, 0, 0]))

/** An archive with these entries; `mimetype` is not packed, as its format wants it. */
export function zip(entries: Record<string, string>): Uint8Array {
  const locals: Uint8Array[] = []
  const central: Uint8Array[] = []
  let at = 0
  for (const [name, text] of Object.entries(entries)) {
    const isPlain = name === 'mimetype'
    const content = isPlain ? bytesOf(text) : new Uint8Array(deflateRawSync(text))
    const about = [
      ...[...reversed(u16(isPlain ? 0 : 8)), 0, 0, 0, 0, ...reversed(u32(crc(bytesOf(text))))],
      ...[...reversed(u32(content.length)), ...reversed(u32(text.length)), ...reversed(u16(name.length))],
    ]
    const local = concat('PK\u0003\u0004', [20, 0, 0, 0], about, [0, 0], name, content)
    central.push(
      concat('PK\u0001\u0002', [20, 0, 20, 0, 0, 0], about, new Array(12).fill(0), reversed(u32(at)), name),
    )
    locals.push(local)
    at += local.length
  }
  const list = concat(...central)
  const count = reversed(u16(central.length))
  const end = concat(
    'PK\u0005\u0006',
    [0, 0, 0, 0],
    count,
    count,
    reversed(u32(list.length)),
    reversed(u32(at)),
    [0, 0],
  )
  return concat(...locals, list, end)
}

export const docx = (more: Record<string, string> = {}) =>
  zip({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<document/>', ...more })
