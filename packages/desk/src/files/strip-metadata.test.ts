import { expect, test } from 'vitest'
import { exif, jpeg, png, pngChunk, segment, webp, webpChunk, webpHeader } from '../testing/made-files.ts'
import { orientationOf } from './orientation.ts'
import { sniffFile } from './sniff-file.ts'
import { stripMetadata } from './strip-metadata.ts'

const latin = (bytes: Uint8Array | null) => Buffer.from(bytes ?? []).toString('latin1')
const secrets = /SPY|GPS|SECRET|Kim/

test.each([1, 3, 6, 8])(
  'a JPEG keeps how it is turned (%i), its colours and its picture, and nothing else',
  async (turn) => {
    for (const little of [false, true]) {
      const colours = segment(0xe2, 'ICC_PROFILE\0\u0001\u0001profile')
      const bytes = jpeg(
        segment(0xe0, 'JFIF\0\u0001\u0001\0\0\u0001\0\u0001\0\0'),
        segment(0xe1, exif(turn, little)),
        segment(0xe1, 'http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>Kim</x:xmpmeta>'),
        segment(0xed, 'Photoshop 3.0\0SECRET'),
        segment(0xfe, 'SECRET comment'),
        colours,
        segment(0xe2, 'MPF\0SECRET'),
      )
      const clean = stripMetadata('image/jpeg', bytes)
      expect(latin(clean)).not.toMatch(secrets)
      expect(latin(clean)).toContain(latin(colours))
      expect(latin(clean)).toContain(latin(jpeg()).slice(2, -'SECRET behind the picture'.length))
      expect(await sniffFile(clean ?? new Uint8Array())).toEqual(await sniffFile(bytes))
      const at = latin(clean).indexOf('Exif')
      expect(at > 0 ? orientationOf(clean?.subarray(at - 4) ?? new Uint8Array()) : 1).toBe(turn)
    }
  },
)

test('a PNG keeps what draws it; texts, times, Exif and what stands behind its end go', () => {
  const shown = pngChunk('gAMA', '\0\0\u00b1\u008f')
  const dirty = png(
    ...([3, 2] as const),
    shown,
    pngChunk('tEXt', 'Author\0Kim'),
    pngChunk('iTXt', 'XML:com.adobe.xmp\0SECRET'),
    pngChunk('eXIf', exif(6).subarray(6)),
    pngChunk('tIME', 'SECRET1'),
    pngChunk('prVt', 'SECRET'),
  )
  const clean = stripMetadata('image/png', Buffer.concat([dirty, Buffer.from('SECRET')]))
  expect(Buffer.from(clean ?? [])).toEqual(Buffer.from(png(3, 2, shown)))
})

test('a WebP loses Exif and XMP, and says no more that it has them', () => {
  const picture = webpChunk('VP8 ', 'x'.repeat(13))
  const dirty = webp(
    webpHeader(),
    picture,
    webpChunk('EXIF', exif(1)),
    webpChunk('XMP ', 'Kim'),
    webpChunk('ABCD', 'SECRET'),
  )
  const clean = stripMetadata('image/webp', dirty)
  const header = webpHeader()
  header[8] = 0
  expect(Buffer.from(clean ?? [])).toEqual(Buffer.from(webp(header, picture)))
})

test('an image that is damaged is refused, and any other file stays as it is', () => {
  expect(stripMetadata('image/png', png(3, 2).subarray(0, 40))).toBeNull()
  expect(stripMetadata('image/jpeg', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0xff, 0xff))).toBeNull()
  expect(stripMetadata('image/webp', webp())).toBeNull()
  const words = new TextEncoder().encode('GPS')
  expect(stripMetadata('text/plain', words)).toBe(words)
})
