import { stopwords } from '../stopwords.ts'
import { conceptsOf, topicsOf } from './thesaurus.ts'
import { intentWords } from './words.ts'

/** How often each feature, told by its hash, stands in a text; one map for each group of GROUP_WEIGHTS. */
export type Features = Map<number, number>[]

/** Length of each group's vector: words, neighbours, neighbours but one, letters within words, concepts, topics. */
export const GROUP_WEIGHTS = [0.8, 0.4, 0.4, 0.8, 1.2, 0.7]

/** Words that carry no topic and still tell intents apart. */
const TELLING = new Set('not no why when how where who what which can'.split(' '))
const LETTERS = { from: 2, to: 4 }
const CONCEPT_REACH = 5
const MAX_WORDS = 120

/** What the classifier sees of a text. Never fails; an empty text has no features. */
export function featuresOf(text: string): Features {
  const words = intentWords(text).slice(0, MAX_WORDS)
  const groups: Features = GROUP_WEIGHTS.map(() => new Map())
  const add = (group: number, feature: string) => {
    const counts = groups[group]
    const hash = hashOf(feature, group)
    counts?.set(hash, (counts.get(hash) ?? 0) + 1)
  }
  for (const [at, word] of words.entries()) {
    add(0, word)
    if (at > 0) add(1, `${words[at - 1]} ${word}`)
    if (at > 1) add(2, `${words[at - 2]} _ ${word}`)
    for (const part of lettersOf(word)) add(3, part)
  }
  for (const concept of conceptFeatures(words)) add(4, concept)
  for (const topic of topicsOf(words)) add(5, topic)
  return groups
}

function lettersOf(word: string): string[] {
  const padded = ` ${word} `
  const parts: string[] = []
  for (let length = LETTERS.from; length <= LETTERS.to; length++)
    for (let at = 0; at + length <= padded.length; at++) parts.push(padded.slice(at, at + length))
  return parts
}

/** Concepts, and pairs of them that stand near each other, in either order. */
function conceptFeatures(words: string[]): string[] {
  const empty = stopwords('en')
  const { sequence, others } = conceptsOf(words.filter((word) => !empty.has(word) || TELLING.has(word)))
  const pairs = sequence.flatMap((one, at) =>
    sequence
      .slice(at + 1, at + 1 + CONCEPT_REACH)
      .map((other) => (one < other ? `${one}&${other}` : `${other}&${one}`)),
  )
  return [...sequence, ...others, ...pairs]
}

/** 32 bits: with 100,000 features about one pair in the whole vocabulary shares a hash. */
function hashOf(feature: string, group: number): number {
  let hash = 0x811c9dc5 ^ Math.imul(group + 1, 0x9e3779b1)
  for (let at = 0; at < feature.length; at++) hash = Math.imul(hash ^ feature.charCodeAt(at), 16777619)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (hash ^ (hash >>> 13)) >>> 0
}
