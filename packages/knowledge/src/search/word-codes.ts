/**
 * A chunk's words for ranking, 3 bytes each: what was asked is compared with them and nothing is read back, so a number
 * that two words in a million share does as well as the word, in less room and time. Lines end with a zero.
 */
const BYTES = 3

/** 1 to 2^24 - 1. */
export function wordCode(stem: string): number {
  // FNV-1a, folded to 24 bits.
  let hash = 0x811c9dc5
  for (let at = 0; at < stem.length; at += 1) hash = Math.imul(hash ^ stem.charCodeAt(at), 0x01000193)
  return (hash >>> 24) ^ (hash & 0xffffff) || 1
}

/** Lines of stems as bytes. */
export function packWords(lines: string[][]): Uint8Array {
  const bytes = new Uint8Array(BYTES * lines.reduce((sum, line) => sum + line.length + 1, 0))
  let at = 0
  for (const line of lines) {
    for (const stem of line) {
      const code = wordCode(stem)
      bytes[at] = code & 0xff
      bytes[at + 1] = (code >> 8) & 0xff
      bytes[at + 2] = code >> 16
      at += BYTES
    }
    at += BYTES
  }
  return bytes
}

/** Calls `see` with each word's code and the line it stands in. */
export function readWords(bytes: Uint8Array, see: (code: number, line: number) => void): void {
  let line = 0
  for (let at = 0; at + BYTES <= bytes.length; at += BYTES) {
    const code = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16)
    if (code === 0) line += 1
    else see(code, line)
  }
}
