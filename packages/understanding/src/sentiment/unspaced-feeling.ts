import { fold } from '../words/fold.ts'
import { feelingOf, type Lexicon } from './lexicon.ts'
import { otherWords, unspacedWords } from './other-words.ts'

const compiled = new Map<string, RegExp>()

/** The feeling of a text without spaces: known words wherever they stand, the longer ones first. */
export function unspacedFeeling(text: string, code: string, lexicon: Lexicon): number {
  const folded = fold(text)
  const pattern = compiled.get(code) ?? compile(code, lexicon)
  let sum = 0
  for (const { 0: word, index } of folded.matchAll(pattern)) {
    const before = folded.slice(Math.max(0, index - 3), index)
    const after = folded.slice(index + word.length, index + word.length + 6)
    const isTurned = [...lexicon.negations].some((no) =>
      code === 'ja' ? after.includes(no) : before.includes(no),
    )
    const isStrong = [...lexicon.degrees.keys()].some((very) => before.includes(very))
    sum += feelingOf(word, lexicon) * (isStrong ? 1.3 : 1) * (isTurned ? -0.6 : 1)
  }
  return sum
}

/** Whether a language is written so. */
export const isUnspaced = (code: string): boolean => code in unspacedWords && !(code in otherWords)

function compile(code: string, lexicon: Lexicon): RegExp {
  const words = [...lexicon.exact.keys()]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
  const made = new RegExp(words.join('|'), 'gu')
  compiled.set(code, made)
  return made
}
