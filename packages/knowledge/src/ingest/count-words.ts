// Scripts without spaces. Two Han or Kana characters, or five Thai ones, say about as much as a word does.
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu
const SOUTH_EAST = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/gu

// Data and code have few words and many letters; no prose has words this long on average.
const MAX_LETTERS_A_WORD = 16

/** The length of a text in words, comparable between languages. */
export function countWords(text: string): number {
  const cjk = lettersIn(text, CJK)
  const southEast = lettersIn(text, SOUTH_EAST)
  const rest = cjk + southEast > 0 ? text.replace(CJK, ' ').replace(SOUTH_EAST, ' ') : text
  const words = (rest.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) + Math.ceil(cjk / 2) + Math.ceil(southEast / 5)
  return Math.max(words, Math.floor(text.length / MAX_LETTERS_A_WORD))
}

const lettersIn = (text: string, runs: RegExp) =>
  (text.match(runs) ?? []).reduce((sum, run) => sum + run.length, 0)
