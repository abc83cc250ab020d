import type { FileType } from '@baton/contracts'
import { stripJpeg } from './strip-jpeg.ts'
import { stripPng } from './strip-png.ts'
import { stripWebp } from './strip-webp.ts'

const strip: Partial<Record<FileType, (bytes: Uint8Array) => Uint8Array | null>> = {
  'image/jpeg': stripJpeg,
  'image/png': stripPng,
  'image/webp': stripWebp,
}

/**
 * An image without what it says of place, time, camera and author, its pixels untouched; other files as they are. Null
 * for an image that is damaged.
 */
export function stripMetadata(type: FileType, bytes: Uint8Array): Uint8Array | null {
  const stripImage = strip[type]
  return stripImage ? stripImage(bytes) : bytes
}
