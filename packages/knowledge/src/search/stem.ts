/// <reference path="./snowball-stemmers.d.ts" />
import snowball from 'snowball-stemmers'
import { languageProfile } from './language-profile.ts'

type Stem = (word: string) => string

// No language has longer words; longer runs are data, and stemmers slow down on them.
const MAX_STEMMED = 40

const stems = new Map<string, Stem>()

/** The stemmer of a language; the same object each time. */
export function stemmer(language: string): Stem {
  const known = stems.get(language)
  if (known) return known
  const { stemmer: name } = languageProfile(language)
  const made = name
    ? snowballStem(name, language === 'en' ? joinDelivery : (stem) => stem)
    : (word: string) => word
  stems.set(language, made)
  return made
}

/** Snowball makes `deliv` of deliver and `deliveri` of delivery; a help centre means the same by both. */
const joinDelivery = (stem: string) => (stem.length >= 7 ? stem.replace(/eri$/, '') : stem)

function snowballStem(name: string, repair: Stem): Stem {
  const algorithm = snowball.newStemmer(name)
  return (word) => (word.length > MAX_STEMMED ? word : repair(algorithm.stem(word) || word))
}
