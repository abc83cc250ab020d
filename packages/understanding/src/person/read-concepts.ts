import { isSimilar } from '../words/similar.ts'
import type { Concept } from './concept.ts'
import { type ConceptIndex, conceptIndex } from './concept-index.ts'
import { UNSPACED } from './concept-words.ts'
import { simplified } from './simplified.ts'

/** A piece of a clause; one without concepts is a word that says something else. */
export interface Piece {
  text: string
  concepts: Concept[]
}

/** Words of their own that are one slip from a word of a wish. */
const NO_SLIPS = new Set('arent champ moderate employer employers stuff contract contracts'.split(' '))
/** What is worth to be read through a slip: the others are too many. */
const SLIPS = new Set<Concept>(
  'staff talk human someone boss connect bot reach team want call'.split(' ') as Concept[],
)
/** What a part more costs of the letters read: of two ways to part a text the one of longer parts. */
const PART = 0.4
/** In a longer clause no slips are looked for: it holds more than one word to know it by, and looking takes time. */
const MOST_WORDS = 25

/** What a clause of folded text says, word by word. What has no concept and no topic is left out. */
export function readConcepts(clause: string, language: string, slips = true): Piece[] {
  return UNSPACED.has(language) ? readUnspaced(clause, language) : readSpaced(clause, language, slips)
}

function readSpaced(clause: string, language: string, slips: boolean): Piece[] {
  const words = clause.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  const { plain } = conceptIndex(language)
  const pieces: Piece[] = []
  for (let at = 0; at < words.length; ) {
    const word = words[at] ?? ''
    const found =
      longest(words, at, conceptIndex(language)) ??
      oneWord(word, language, slips && words.length <= MOST_WORDS)
    if (found?.concepts.length)
      pieces.push({ text: words.slice(at, at + found.length).join(' '), concepts: found.concepts })
    else if (!found && isTelling(word, pieces.at(-1), plain)) pieces.push({ text: word, concepts: [] })
    at += found?.length ?? 1
  }
  return pieces
}

/** Whether a word without a concept says something: what carries no topic does not, nor the rest of a number. */
const isTelling = (word: string, last: Piece | undefined, plain: Set<string>) =>
  /^\d/.test(word) ? !/^\d/.test(last?.text ?? '') : word.length > 1 && !plain.has(word)

interface Found {
  concepts: Concept[]
  length: number
}

/** The longest phrases that begin at a word, all that they may mean. */
function longest(words: string[], at: number, index: ConceptIndex): Found | null {
  const word = words[at] ?? ''
  const entries = [...(index.byStart.get(word) ?? [])]
  for (let length = Math.min(word.length, index.longestStem); length >= 2; length--)
    entries.push(...(index.byStem.get(word.slice(0, length)) ?? []))
  let length = 0
  const concepts = new Set<Concept>()
  for (const entry of entries) {
    if (entry.words.length < length) continue
    if (!entry.words.every((pattern, offset) => isLike(words[at + offset], pattern))) continue
    if (entry.words.length > length) concepts.clear()
    length = entry.words.length
    for (const concept of entry.concepts) concepts.add(concept)
  }
  return length > 0 ? { concepts: [...concepts], length } : null
}

const isLike = (word: string | undefined, pattern: string) =>
  word !== undefined && (pattern.endsWith('~') ? word.startsWith(pattern.slice(0, -1)) : word === pattern)

/** A word by a slip, or an English one ("agent", "support") amid another language. */
function oneWord(word: string, language: string, slips: boolean): Found | null {
  const meant = slips ? slipOf(word, conceptIndex(language)) : null
  if (meant) return { concepts: meant, length: 1 }
  const isLong = word.length >= 4 || /^(bot|pls|rep|csr|ai|help|no|real|live)$/.test(word)
  const isOwn = conceptIndex(language).plain.has(word)
  return language !== 'en' && isLong && !isOwn ? longest([word], 0, conceptIndex('en')) : null
}

function slipOf(word: string, index: ConceptIndex): Concept[] | null {
  if (word.length < 4 || NO_SLIPS.has(word)) return null
  for (const { words, concepts } of index.byLetter.get(word[0] ?? '') ?? []) {
    if (!concepts.some((concept) => SLIPS.has(concept))) continue
    const [pattern = ''] = words
    if (!pattern.endsWith('~') ? isSlip(word, pattern) : beginsWithSlip(word, pattern.slice(0, -1)))
      return concepts
  }
  return null
}

/** Another end is another form or another word, unless two letters are swapped. */
function isSlip(word: string, target: string): boolean {
  if (word.length > 4 && word.slice(-2) === target.slice(-2)) return isSimilar(word, target)
  const at = [...word].findIndex((letter, place) => letter !== target[place])
  const swapped = word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2)
  return word.length === target.length && swapped === target
}

/** The end of a stem is not its word's: here any slip counts. */
function beginsWithSlip(word: string, stem: string): boolean {
  if (stem.length < 7) return false
  return [0, 1, -1].some((more) => isSimilar(word.slice(0, stem.length + more), stem))
}

function readUnspaced(clause: string, language: string): Piece[] {
  const letters = clause.replace(/[^\p{L}\p{N}]+/gu, '')
  const text = language === 'zh' ? simplified(letters) : letters
  const parts = partsOf(text, language)
  const { plain } = conceptIndex(language)
  const pieces: Piece[] = []
  for (let at = 0; at < text.length; ) {
    const { length, concepts } = parts[at] ?? { length: 1, concepts: [] }
    const part = text.slice(at, at + length)
    // A letter of hiragana alone is an ending.
    if (concepts.length > 0 || !(/^[\u3040-\u309f]/.test(part) || plain.has(part)))
      pieces.push({ text: part, concepts })
    at += length
  }
  return pieces
}

interface Part extends Found {
  /** Of the text from here on, letters that have a meaning, less a little for each part. */
  gain: number
}

/** For each place of a text without spaces, the part to read there so that as much as can be has a meaning. */
function partsOf(text: string, language: string): Part[] {
  const { byStart } = conceptIndex(language)
  const parts: Part[] = []
  const gainAt = (at: number) => parts[at]?.gain ?? 0
  for (let at = text.length - 1; at >= 0; at--) {
    const latin = /^[a-z0-9]+/.exec(text.slice(at))?.[0]
    const skipped = latin?.length ?? 1
    const english = latin ? longest([latin], 0, conceptIndex('en'))?.concepts : undefined
    let best: Part = {
      length: skipped,
      concepts: english ?? [],
      gain: gainAt(at + skipped) + (english ? skipped : 0),
    }
    for (const { words, concepts } of byStart.get(text[at] ?? '') ?? []) {
      const length = words[0]?.length ?? 1
      if (!text.startsWith(words[0] ?? '', at)) continue
      const gain = gainAt(at + length) + length - PART
      if (gain > best.gain || (gain === best.gain && length > best.length)) best = { length, concepts, gain }
    }
    parts[at] = best
  }
  return parts
}
