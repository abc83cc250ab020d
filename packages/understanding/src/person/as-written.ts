import { foldInPlace } from '../entities/fold-in-place.ts'

/** In characters: more is no quotation for a line of reasons. */
const LONGEST = 120
const IN_WORD = /[\p{L}\p{M}\p{N}'’-]/u

/** The visitor's own words from the first to the last of `told`, which are folded; all of a text that lacks one of them. */
export function asWritten(text: string, told: string): string {
  const folded = foldInPlace(text)
  let start = -1
  let end = 0
  for (const word of told.split(' ')) {
    const at = folded.indexOf(word, end)
    if (at < 0) return shortened(text)
    if (start < 0) start = at
    end = at + word.length
  }
  while (IN_WORD.test(text[start - 1] ?? '')) start -= 1
  while (IN_WORD.test(text[end] ?? '')) end += 1
  return shortened(text.slice(start, end))
}

function shortened(text: string): string {
  const trimmed = text.trim()
  return trimmed.length > LONGEST ? `${trimmed.slice(0, LONGEST - 1).trimEnd()}…` : trimmed
}
