import type { FileType } from '@baton/contracts'
import { pause } from './pause.ts'

const SLICE_BYTES = 1024 * 1024

/** UTF-8 that people read. What a browser or a shell might run is none: it starts with `<` or `#!`. */
export async function sniffText(bytes: Uint8Array): Promise<{ type: FileType } | null> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const decode = (slice: Uint8Array, stream: boolean) => {
    try {
      return decoder.decode(slice, { stream })
    } catch {
      return null
    }
  }
  let start = ''
  for (let at = 0; at < bytes.byteLength; at += SLICE_BYTES) {
    const isLast = at + SLICE_BYTES >= bytes.byteLength
    const text = decode(bytes.subarray(at, at + SLICE_BYTES), !isLast)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what text has none of
    if (text === null || /[\0-\x08\x0b\x0e-\x1f\x7f]/.test(text)) return null
    start ||= text
    if (!isLast) await pause()
  }
  if (start === '' || /^\s*(<|#!)/.test(start)) return null
  return { type: isTable(start) ? 'text/csv' : 'text/plain' }
}

/** The first lines, two at least, have the same number of the same separator. */
function isTable(text: string): boolean {
  const lines = text.slice(0, 64_000).split(/\r?\n/).slice(0, 10)
  // The last may be cut.
  const whole = lines.filter((line, at) => line && (at < lines.length - 1 || text.length < 64_000))
  return [',', ';', '\t'].some((separator) => {
    const counts = whole.map((line) => line.replace(/"[^"]*"/g, '').split(separator).length)
    return whole.length > 1 && (counts[0] ?? 0) > 1 && counts.every((count) => count === counts[0])
  })
}
