/**
 * How often each run of three letters stands in a text, word edges counted as letters: words in another form share
 * most. Of two where each letter is half a word.
 */
export type Letters = Map<string, number>

const IDEOGRAPHS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

export function lettersOf(text: string): Letters {
  const runs: Letters = new Map()
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const isIdeographic = IDEOGRAPHS.test(word)
    const padded = isIdeographic ? word : `#${word}#`
    const length = isIdeographic ? 2 : 3
    for (let at = 0; at + length <= padded.length; at++) {
      const run = padded.slice(at, at + length)
      runs.set(run, (runs.get(run) ?? 0) + 1)
    }
  }
  return runs
}

/** How alike two texts are, 0 to 1 (cosine). */
export function likeness(one: Letters, other: Letters): number {
  let shared = 0
  for (const [run, count] of one) shared += count * (other.get(run) ?? 0)
  const size = lengthOf(one) * lengthOf(other)
  return size > 0 ? shared / size : 0
}

/** How much of the first text the second holds, 0 to 1. */
export function shareIn(one: Letters, other: Letters): number {
  let [all, found] = [0, 0]
  for (const [run, count] of one) {
    all += count
    if (other.has(run)) found += count
  }
  return all > 0 ? found / all : 0
}

function lengthOf(runs: Letters): number {
  return Math.sqrt([...runs.values()].reduce((sum, count) => sum + count * count, 0))
}
