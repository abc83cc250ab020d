import { foldedWords } from '../words/fold.ts'

/** Words as intents see them: folded, with English contractions opened ("can't" is "can not"). */
export function intentWords(text: string): string[] {
  const opened = text
    .replace(/’/g, "'")
    .replace(/\bcan'?t\b/gi, 'can not')
    .replace(/\bwon't\b/gi, 'will not')
    .replace(/n't\b/gi, ' not')
    .replace(/'(s|m|re|ve|ll|d)\b/gi, ' $1')
  return foldedWords(opened)
}

/** Cuts the commonest endings, so that inflected forms of a word meet; not a linguist's stem. */
export function stem(word: string): string {
  const single = word.length > 3 ? word.replace(/(?<!s)s$/, '') : word
  if (single.length <= 3) return single
  return single
    .replace(/(ing|ed|ly|er|en|e)$/, '')
    .replace(/(.)\1$/, '$1')
    .replace(/y$/, 'i')
}
