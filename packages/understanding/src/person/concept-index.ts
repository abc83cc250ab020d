import { stopwords } from '../stopwords.ts'
import { fold } from '../words/fold.ts'
import { type Concept, compounds } from './concept.ts'
import { conceptWords, UNSPACED } from './concept-words.ts'
import { expand } from './expand.ts'

export interface ConceptEntry {
  /** Of a language without spaces: one, a part of a text. */
  words: string[]
  concepts: Concept[]
}

export interface ConceptIndex {
  /** By the first word; of a language without spaces, by the first letter. */
  byStart: Map<string, ConceptEntry[]>
  /** Whose first word may end in any way, by what it begins with. */
  byStem: Map<string, ConceptEntry[]>
  /** Of one word of four letters or more, by the first letter: what a slip of the keyboard may have meant. */
  byLetter: Map<string, ConceptEntry[]>
  longestStem: number
  /** Words of no topic, folded. */
  plain: Set<string>
}

/** Of languages without spaces. */
const PARTICLES: Record<string, string> = {
  zh: '了的吗来去把跟和个個一下到这這那里裡是啊呢吧该該就也都给給得着過过么嗎请請',
}

const made = new Map<string, ConceptIndex>()

/** Made when first asked for. */
export function conceptIndex(language: string): ConceptIndex {
  const known = made.get(language)
  if (known) return known
  const steps = readyConcepts(language)
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}

/** Makes it in slices. */
export function* readyConcepts(language: string): Generator<void, ConceptIndex> {
  const phrases: Phrases = new Map()
  let slice = 0
  for (const [name, source] of Object.entries(conceptWords[language] ?? {})) {
    putPhrases(phrases, source, meaningOf(name))
    slice += source.length
    if (slice < SLICE) continue
    slice = 0
    yield
  }
  yield
  const index = makeIndex(language, phrases)
  made.set(language, index)
  return index
}

/** Letters of words that are expanded in one slice. */
const SLICE = 3000

type Phrases = Map<string, Concept[]>

function makeIndex(language: string, phrases: Phrases): ConceptIndex {
  const index: ConceptIndex = {
    byStart: new Map(),
    byStem: new Map(),
    byLetter: new Map(),
    longestStem: 0,
    plain: new Set([...fold([...stopwords(language)].join(' ')).split(' '), ...(PARTICLES[language] ?? '')]),
  }
  for (const [phrase, concepts] of phrases) {
    const words = UNSPACED.has(language) ? [phrase] : phrase.split(' ')
    const entry = { words, concepts }
    if (concepts.length === 0) index.plain.add(phrase)
    const first = words[0] ?? ''
    if (UNSPACED.has(language)) put(index.byStart, first[0] ?? '', entry)
    else if (first.endsWith('~')) {
      put(index.byStem, first.slice(0, -1), entry)
      index.longestStem = Math.max(index.longestStem, first.length - 1)
    } else put(index.byStart, first, entry)
    if (words.length === 1 && first.replace('~', '').length >= 4) put(index.byLetter, first[0] ?? '', entry)
  }
  return index
}

function putPhrases(phrases: Phrases, source: string, meaning: readonly Concept[]) {
  // Folded before it is expanded: as one text that takes a tenth of the time.
  for (const text of topLevel(fold(source).replaceAll('-', ' ')).flatMap(expand)) {
    const phrase = text.includes('  ') ? text.trim().replace(/ {2,}/g, ' ') : text.trim()
    if (!phrase) continue
    const known = phrases.get(phrase)
    if (!known) phrases.set(phrase, [...meaning])
    else for (const one of meaning) if (!known.includes(one)) known.push(one)
  }
}

/** The alternatives that are in no group. */
const topLevel = (source: string) => source.match(/(?:[^|()]|\((?:[^()]|\([^()]*\))*\))+/g) ?? []

function meaningOf(name: string): readonly Concept[] {
  if (name === 'filler') return []
  return name in compounds ? compounds[name as keyof typeof compounds] : [name as Concept]
}

function put(map: Map<string, ConceptEntry[]>, key: string, entry: ConceptEntry) {
  const list = map.get(key)
  if (list) list.push(entry)
  else map.set(key, [entry])
}
