import { isSmallTalk } from '../../small-talk.ts'
import { countFeatures } from '../count-features.ts'
import { type Features, featuresOf } from '../features.ts'
import { readThesaurus } from '../thesaurus.ts'
import { type Vector, vectorOf } from '../vocabulary.ts'
import { intentWords } from '../words.ts'
import { communitiesOf, type Graph } from './communities.ts'
import { type Neighbours, neighboursOf } from './neighbours.ts'
import { readableName } from './readable-name.ts'
import { countWords, tellingWords } from './telling-words.ts'

/** A group of questions that ask for the same thing. */
export interface CandidateIntent {
  /** In words that its texts share; no two are the same. */
  name: string
  /** Its most telling words. */
  words: string[]
  count: number
  /** Of all texts, 0 to 1. */
  share: number
  /** Typical ones first, no two the same; at most ten. */
  examples: string[]
  /** Places of all its texts in the list that was given. */
  members: number[]
}

export interface Discovery {
  /** How many texts there were, small talk too. */
  texts: number
  /** The largest first. */
  intents: CandidateIntent[]
  /** The share of the texts that is in one of the intents, 0 to 1. */
  covered: number
}

/** The more questions, the more different things they ask for, up to a point. */
const resolutionFor = (texts: number) => Math.min(6, 1 + texts / 400)
const FEWEST = 5
/** Of all texts, a smaller group is no intent. */
const LEAST_SHARE = 0.002
const EXAMPLES = 10
const WORDS = 6
/** What stands in one text alone makes it like no other. */
const FEWEST_TEXTS = 2
/** Texts read, and texts linked, between two slices. */
const TEXTS = 24
const LINKED = 200

/**
 * Groups the questions of visitors into candidate intents. A generator: the caller loops it, hears how far it is (0 to 1),
 * and between two slices (a few milliseconds each) does other work. The same texts give the same groups. Small talk
 * belongs to none.
 */
export function* discoverIntents(texts: string[]): Generator<number, Discovery> {
  const asked: number[] = []
  const all = new Map<string, number>()
  for (const [at, text] of texts.entries()) {
    countWords(text, all)
    if (intentWords(text).length > 1 && isSmallTalk(text).kind === null) asked.push(at)
    if (at % TEXTS === 0) yield (0.2 * at) / texts.length
  }
  const { vectors, features } = yield* within(0.2, 0.5, readVectors(asked.map((at) => texts[at] ?? '')))
  const neighbours = yield* within(0.5, 0.8, neighboursOf(vectors, features))
  const graph = yield* within(0.8, 0.85, graphOf(neighbours))
  const groups = yield* within(0.85, 0.9, communitiesOf(graph, resolutionFor(asked.length)))
  const byGroup = [...Map.groupBy(groups.keys(), (index) => groups[index]).values()]
  const least = Math.max(FEWEST, LEAST_SHARE * texts.length)
  const large = byGroup.filter(({ length }) => length >= least).sort((a, b) => b.length - a.length)
  const intents: CandidateIntent[] = []
  const taken = new Set<string>()
  for (const members of large) {
    const done = 0.9 + (0.1 * intents.length) / large.length
    const order = typicalFirst(members, neighbours).map((index) => asked[index] ?? 0)
    const own = order.map((at) => texts[at] ?? '')
    yield done
    const words = yield* within(done, done, tellingWords(own, all, texts.length, WORDS))
    const name = readableName(own, words, taken)
    taken.add(name)
    yield done
    const [count, share] = [order.length, order.length / texts.length]
    intents.push({ name, words, count, share, examples: firstDistinct(own), members: order })
  }
  return { texts: texts.length, intents, covered: intents.reduce((sum, { share }) => sum + share, 0) }
}

/** A part of the work, whose own share done lies between two shares of the whole. */
function* within<Result>(
  from: number,
  to: number,
  part: Generator<number, Result>,
): Generator<number, Result> {
  let slice = part.next()
  for (; !slice.done; slice = part.next()) yield from + (to - from) * slice.value
  return slice.value
}

function* readVectors(texts: string[]): Generator<number, { vectors: Vector[]; features: number }> {
  for (const _ of readThesaurus()) yield 0
  const counting = countFeatures({ texts, read: tellingFeatures, fewest: FEWEST_TEXTS, most: Infinity })
  const vocabulary = yield* within(0, 0.5, counting)
  const vectors: Vector[] = []
  for (const [at, text] of texts.entries()) {
    vectors.push(ofLengthOne(vectorOf(tellingFeatures(text), vocabulary)))
    if (at % TEXTS === 0) yield 0.5 + (0.5 * at) / texts.length
  }
  return { vectors, features: vocabulary.hashes.length }
}

/** Words, their neighbours and concepts: letters and topics cover no more and cost twice the time (decision 001). */
export function tellingFeatures(text: string): Features {
  return featuresOf(text).map((group, at) => (at === LETTER_GROUP || at === TOPIC_GROUP ? new Map() : group))
}

const LETTER_GROUP = 3
const TOPIC_GROUP = 5

function ofLengthOne({ places, values }: Vector): Vector {
  const length = Math.hypot(...values) || 1
  return { places, values: values.map((value) => value / length) }
}

function* graphOf({ places, likeness }: Neighbours): Generator<number, Graph> {
  const graph: Graph = places.map(() => new Map())
  const link = (from: number, to: number, weight: number) => graph[from]?.set(to, weight)
  for (const [from, others] of places.entries()) {
    for (const [index, to] of others.entries()) {
      const weight = (likeness[from]?.[index] ?? 0) ** 2
      link(from, to, weight)
      link(to, from, weight)
    }
    if (from % LINKED === 0) yield from / places.length
  }
  return graph
}

/** Those first that many of their group are like. */
function typicalFirst(members: number[], { places, likeness }: Neighbours): number[] {
  const own = new Set(members)
  const worth = new Map(
    members.map((member) => {
      const sum = [...(places[member] ?? [])].reduce(
        (total, other, index) => total + (own.has(other) ? (likeness[member]?.[index] ?? 0) : 0),
        0,
      )
      return [member, sum]
    }),
  )
  return [...members].sort((a, b) => (worth.get(b) ?? 0) - (worth.get(a) ?? 0) || a - b)
}

function firstDistinct(texts: string[]): string[] {
  const distinct = new Map<string, string>()
  for (const text of texts) {
    const key = intentWords(text).join(' ')
    if (!distinct.has(key)) distinct.set(key, text)
    if (distinct.size === EXAMPLES) break
  }
  return [...distinct.values()]
}
