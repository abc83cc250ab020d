/// <reference path="./snowball-stemmers.d.ts" />
import snowball from 'snowball-stemmers'
import { languageProfile } from './language-profile.ts'

type Stem = (word: string) => string

// Stemming costs 5 µs a word and a site has few words: remembering them makes ingest four times as fast.
const MAX_REMEMBERED = 20_000
// No language has longer words; longer runs are data, and stemmers slow down on them.
const MAX_STEMMED = 40

const stems = new Map<string, Stem>()

/** The stemmer of a language; the same object each time. */
export function stemmer(language: string): Stem {
  const known = stems.get(language)
  if (known) return known
  const { stemmer: algorithm } = languageProfile(language)
  const made = algorithm
    ? remembering(snowball.newStemmer(algorithm), language === 'en' ? joinDelivery : (stem) => stem)
    : (word: string) => word
  stems.set(language, made)
  return made
}

/** Snowball makes `deliv` of deliver and `deliveri` of delivery; a help centre means the same by both. */
const joinDelivery = (stem: string) => (stem.length >= 7 ? stem.replace(/eri$/, '') : stem)

function remembering(algorithm: { stem(word: string): string }, repair: Stem): Stem {
  const remembered = new Map<string, string>()
  return (word) => {
    const known = remembered.get(word)
    if (known !== undefined) return known
    const stem = word.length > MAX_STEMMED ? word : repair(algorithm.stem(word) || word)
    if (remembered.size >= MAX_REMEMBERED) remembered.clear()
    remembered.set(word, stem)
    return stem
  }
}
