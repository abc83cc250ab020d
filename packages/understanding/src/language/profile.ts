import { samples } from './samples.ts'
import { stopwordLists } from './stopword-lists.ts'

/** How one language spells: log probabilities of three letters in a row, and its function words. */
interface Profile {
  language: string
  trigrams: Map<string, number>
  unseen: number
  letters: Set<string>
  words: Set<string>
}

let made: Profile[] | null = null

/** Profiles of all Latin languages; made once, on first use. */
export function profiles(): Profile[] {
  made ??= Object.entries(samples).map(([language, sample]) => {
    const words = new Set((stopwordLists[language] ?? '').split(/\s+/).filter(Boolean))
    const counts = new Map<string, number>()
    let total = 0
    for (const word of `${sample} ${[...words].join(' ')}`.toLowerCase().split(/\s+/)) {
      for (const trigram of trigramsOf(word)) {
        counts.set(trigram, (counts.get(trigram) ?? 0) + 1)
        total++
      }
    }
    const smoothing = 0.3
    const mass = total + smoothing * 4000
    const trigrams = new Map([...counts].map(([key, count]) => [key, Math.log((count + smoothing) / mass)]))
    const letters = new Set([...sample, ...(stopwordLists[language] ?? '')])
    return { language, trigrams, unseen: Math.log(smoothing / mass), letters, words }
  })
  return made
}

/** Each run of three letters, word edges counted as letters. */
export function trigramsOf(word: string): string[] {
  const padded = ` ${word} `
  return Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3))
}
