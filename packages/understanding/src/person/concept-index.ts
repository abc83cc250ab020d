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
  const known = made.get(language) ?? makeIndex(language)
  made.set(language, known)
  return known
}

function makeIndex(language: string): ConceptIndex {
  const index: ConceptIndex = {
    byStart: new Map(),
    byStem: new Map(),
    byLetter: new Map(),
    longestStem: 0,
    plain: new Set([...stopwords(language), ...(PARTICLES[language] ?? '')].map(fold)),
  }
  for (const [phrase, concepts] of phrasesOf(language)) {
    const words = UNSPACED.has(language) ? [phrase] : phrase.split(' ')
    const entry = { words, concepts: [...concepts] }
    if (entry.concepts.length === 0) index.plain.add(phrase)
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

function phrasesOf(language: string): Map<string, Set<Concept>> {
  const phrases = new Map<string, Set<Concept>>()
  for (const [name, source] of Object.entries(conceptWords[language] ?? {})) {
    const concepts = meaningOf(name)
    for (const text of expand(source.replaceAll('-', ' '))) {
      const phrase = fold(text).trim().replace(/ +/g, ' ')
      if (phrase) phrases.set(phrase, new Set([...(phrases.get(phrase) ?? []), ...concepts]))
    }
  }
  return phrases
}

function meaningOf(name: string): readonly Concept[] {
  if (name === 'filler') return []
  return name in compounds ? compounds[name as keyof typeof compounds] : [name as Concept]
}

function put(map: Map<string, ConceptEntry[]>, key: string, entry: ConceptEntry) {
  const list = map.get(key)
  if (list) list.push(entry)
  else map.set(key, [entry])
}
