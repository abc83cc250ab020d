import { commonWords } from './common-words.ts'
import { spelling } from './spelling.ts'
import { stopwordLists } from './stopword-lists.ts'

/** How one language spells: log probabilities of three letters in a row, and its everyday words. */
export interface Profile {
  language: string
  trigrams: Map<string, number>
  unseen: number
  letters: Set<string>
  words: Set<string>
}

/** Of all languages that share their script with others; made when the program starts, so that no visitor waits for it. */
export const profiles: Profile[] = Object.entries(spelling).map(([language, { unseen, classes }]) => {
  const trigrams = new Map<string, number>()
  for (const [probability, letters] of classes) {
    for (let at = 0; at < letters.length; at += 3) trigrams.set(letters.slice(at, at + 3), probability)
  }
  const words = wordsOf(`${stopwordLists[language] ?? ''} ${commonWords[language] ?? ''}`)
  const letters = new Set([...[...trigrams.keys()].join(''), ...words.join('')])
  return { language, trigrams, unseen, letters, words: new Set(words) }
})

/** Each run of three letters, word edges counted as letters. */
export function trigramsOf(word: string): string[] {
  const padded = ` ${word} `
  return Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3))
}

/** Words of a text as profiles know them. */
export function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{M}']+/gu) ?? []
  )
}
