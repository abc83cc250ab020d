// Bidi controls, zero-width characters, soft hyphens, variation of nothing, tag characters, and our own markers'
// private-use range: invisible to a reader, so never in a text that we search or quote.
const INVISIBLE =
  /[\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ue000-\uf8ff]|[\u{e0000}-\u{e0fff}]/gu
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to remove
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g
// Joiners mean something inside Arabic and Indic words and emoji, and nothing elsewhere.
const STRAY_JOINER =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: the variation selector stands for itself here
  /(?<![\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Oriya}\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f])[\u200c\u200d]/gu
const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g

// A wall of blanks or of one sign says nothing, and pattern after pattern would count it.
const MAX_GAP = 80
const LONG_GAP = /[ \t]{81,}|\n{81,}|([^\w\s])\1{80,}/g

/** Removes what nobody sees from a whole document: controls, bidi, zero-width and tag characters; NFC; `\n` only. */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(CONTROLS, '')
    .replace(INVISIBLE, '')
    .replace(STRAY_JOINER, '')
    .replace(SPACES, ' ')
    .replace(LONG_GAP, (gap) => gap.slice(0, MAX_GAP))
    .normalize('NFC')
}

/** One line's text: runs of white space become one space. */
export function tidyLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** Keeps line breaks, tidies each line and drops empty ones. */
export function tidyLines(text: string): string {
  return text.split('\n').map(tidyLine).filter(Boolean).join('\n')
}
