import type { Block } from '../parsed-document.ts'
import { countWords } from './count-words.ts'
import { type Piece, splitBlock } from './split-block.ts'

/** One retrievable piece of an article, before it has an id. */
export interface ChunkText {
  /** Path of headings above it, outermost first, without the article's title. */
  headings: string[]
  /** Headings of small sections that were joined into it; its text holds them as lines. */
  innerHeadings: string[]
  /** Paragraphs separated by blank lines. */
  text: string
}

// Measured: shorter pieces lose their context, longer ones their point.
const MIN_WORDS = 150
const MAX_WORDS = 350
// A section of a line or two is no chunk of its own, even after a full one.
const TINY_WORDS = 50

interface Section {
  path: string[]
  pieces: Piece[]
  words: number
}

/** An article's blocks as chunks of 150 to 350 words, cut at headings; lists, tables and code stay whole where they fit. */
export function chunkArticle(blocks: Block[]): ChunkText[] {
  const groups: Section[][] = []
  for (const section of sectionsOf(blocks)) {
    const group = groups.at(-1)
    if (group && mayJoin(group, section)) group.push(section)
    else groups.push([section])
  }
  return groups.flatMap(chunksOf)
}

function sectionsOf(blocks: Block[]): Section[] {
  const sections: Section[] = []
  let path: { level: number; text: string }[] = []
  let section: Section | null = null
  for (const block of blocks) {
    if (block.kind === 'heading') {
      path = path.filter((heading) => heading.level < block.level)
      if (block.text) path.push({ level: block.level, text: block.text })
      section = null
      continue
    }
    if (!section) {
      section = { path: path.map((heading) => heading.text), pieces: [], words: 0 }
      sections.push(section)
    }
    section.pieces.push(...splitBlock(block, MAX_WORDS))
    section.words += countWords(block.text)
  }
  return sections
}

const wordsOf = (group: Section[]) => group.reduce((sum, section) => sum + section.words, 0)

/** Small sections join what stands before them under the same parent; a heading further out always begins anew. */
function mayJoin(group: Section[], next: Section): boolean {
  const base = group[0]?.path ?? []
  const words = wordsOf(group)
  if (words + next.words > MAX_WORDS || (words >= MIN_WORDS && next.words >= TINY_WORDS)) return false
  return base.slice(0, -1).every((heading, depth) => next.path[depth] === heading)
}

function chunksOf(group: Section[]): ChunkText[] {
  const headings = commonPath(group)
  const lines: (Piece & { heading?: string })[] = []
  let shown = headings
  for (const { path, pieces } of group) {
    for (const [depth, heading] of path.entries())
      if (depth >= headings.length && shown[depth] !== heading)
        lines.push({ text: heading, words: countWords(heading), heading })
    shown = path
    lines.push(...pieces)
  }
  return pack(lines).map((parts) => ({
    headings,
    innerHeadings: parts.flatMap((part) => part.heading ?? []),
    text: parts.reduce(
      (text, part) => (text ? `${text}${part.continues ? '\n' : '\n\n'}${part.text}` : part.text),
      '',
    ),
  }))
}

function commonPath(group: Section[]): string[] {
  const [first, ...rest] = group.map((section) => section.path)
  const end = (first ?? []).findIndex((heading, depth) => rest.some((path) => path[depth] !== heading))
  return end < 0 ? (first ?? []) : (first ?? []).slice(0, end)
}

/** Cuts a long section between its pieces, into parts of about the same length. */
function pack<T extends Piece>(pieces: T[]): T[][] {
  const total = pieces.reduce((sum, piece) => sum + piece.words, 0)
  const target = total / Math.ceil(total / MAX_WORDS || 1)
  const parts: T[][] = []
  let words = 0
  for (const piece of pieces) {
    const part = parts.at(-1)
    const isFull = words + piece.words / 2 > target && parts.length * target < total
    if (!part || (words > 0 && (isFull || words + piece.words > MAX_WORDS))) {
      parts.push([piece])
      words = piece.words
    } else {
      part.push(piece)
      words += piece.words
    }
  }
  return parts
}
