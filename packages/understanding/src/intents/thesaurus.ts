import { thesaurusGroups } from './thesaurus-groups.ts'
import { topicLines } from './topic-lines.ts'
import { intentWords, stem } from './words.ts'

interface Groups {
  groupsOf: Map<string, string[]>
  /** Words in the longest phrase. */
  longest: number
}

let thesaurus: Groups | undefined
let topics: Groups | undefined

/** Lines read between two slices. */
const LINES = 40

/** A group a line of phrases, as stems. */
function* readGroups(lines: string[][]): Generator<void, Groups> {
  const groupsOf = new Map<string, string[]>()
  let longest = 1
  for (const [group, line] of lines.entries()) {
    const phrases = new Set(line.map((phrase) => intentWords(phrase).map(stem).join(' ')))
    for (const phrase of phrases) {
      groupsOf.set(phrase, [...(groupsOf.get(phrase) ?? []), `#${group}`])
      longest = Math.max(longest, phrase.split(' ').length)
    }
    if (group % LINES === 0) yield
  }
  return { groupsOf, longest }
}

const readConcepts = () => readGroups(linesOf(thesaurusGroups).map((line) => line.split(', ')))
const readTopics = () =>
  readGroups(linesOf(topicLines).map((line) => line.split(' ').map((phrase) => phrase.replaceAll('-', ' '))))

/** Reads the words that intents are told by, which the first score does else at once. Yields between slices of work. */
export function* readThesaurus(): Generator<void, void> {
  thesaurus ??= yield* readConcepts()
  topics ??= yield* readTopics()
}

function atOnce(reading: Generator<void, Groups>): Groups {
  let slice = reading.next()
  while (!slice.done) slice = reading.next()
  return slice.value
}

/**
 * What the words speak of: each phrase of the thesaurus becomes its group ("#12"), other words become stems. `sequence`
 * keeps the order with one entry a phrase; `others` are further groups of phrases that mean several things.
 */
export function conceptsOf(words: string[]): { sequence: string[]; others: string[] } {
  // Read when first needed: most starts of the program score no intent.
  thesaurus ??= atOnce(readConcepts())
  const stems = words.map(stem)
  const sequence: string[] = []
  const others: string[] = []
  for (let at = 0; at < stems.length; ) {
    const { groups, length } = phraseAt(stems, at, thesaurus)
    sequence.push(groups[0] ?? stems[at] ?? '')
    others.push(...groups.slice(1))
    at += length
  }
  return { sequence, others: others.filter((group) => !sequence.includes(group)) }
}

/** The topics that the words belong to, each as often as it is spoken of. */
export function topicsOf(words: string[]): string[] {
  topics ??= atOnce(readTopics())
  const stems = words.map(stem)
  const known = topics
  return stems.flatMap((_, at) => phraseAt(stems, at, known).groups)
}

const linesOf = (text: string) => text.trim().split('\n')

function phraseAt(
  stems: string[],
  at: number,
  { groupsOf, longest }: Groups,
): { groups: string[]; length: number } {
  for (let length = Math.min(longest, stems.length - at); length > 0; length--) {
    const groups = groupsOf.get(stems.slice(at, at + length).join(' '))
    if (groups) return { groups, length }
  }
  return { groups: [], length: 1 }
}
