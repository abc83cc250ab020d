/** The smallest piece of a passage that is quoted: a sentence, or a line of a list or table. */
export interface Unit {
  text: string
  /** Offsets in the chunk's text. */
  start: number
  end: number
  /** Which paragraph, list or table of the chunk holds it. */
  block: number
  /** A heading inside the passage, or a question that it goes on to answer, is never quoted alone. */
  kind: 'sentence' | 'item' | 'step' | 'row' | 'heading'
}

export interface Block {
  start: number
  end: number
  kind: 'paragraph' | 'list' | 'steps' | 'rows'
}

/** A chunk's paragraphs, lists and tables, and the sentences and lines in them, in reading order. */
export function splitPassage(text: string, language: string): { blocks: Block[]; units: Unit[] } {
  const blocks: Block[] = []
  const units: Unit[] = []
  for (const match of text.matchAll(/[^\n]+(?:\n(?!\s*\n)[^\n]+)*/g)) {
    const start = match.index
    const body = match[0]
    const lines = [...body.matchAll(/[^\n]+/g)]
    const kind = kindOf(lines.map((line) => line[0]))
    const block = blocks.push({ start, end: start + body.length, kind }) - 1
    const pieces =
      kind === 'paragraph'
        ? (isWrapped(lines.map((line) => line[0]))
            ? [{ 0: body.replaceAll('\n', ' '), index: 0 }]
            : lines
          ).flatMap((line) => sentences(line[0], start + line.index, language))
        : lines.map((line) => ({ text: line[0], start: start + line.index }))
    for (const piece of pieces) {
      const isHeading =
        kind === 'paragraph' && (asksSomething(piece.text) || (pieces.length === 1 && isTitle(body)))
      units.push({
        ...piece,
        text: text.slice(piece.start, piece.start + piece.text.length),
        end: piece.start + piece.text.length,
        block,
        kind: isHeading ? 'heading' : UNIT[kind],
      })
    }
  }
  return { blocks, units }
}

const UNIT = { paragraph: 'sentence', list: 'item', steps: 'step', rows: 'row' } as const
const MAX_TITLE_LETTERS = 60

function asksSomething(sentence: string): boolean {
  return /[?？؟]["'”»）)]?$/.test(sentence)
}

/** A line of its own without an end. */
function isTitle(line: string): boolean {
  return (
    line.length <= MAX_TITLE_LETTERS &&
    /\p{L}/u.test(line) &&
    !/[.!:。！：…][”"']?$/.test(line) &&
    !/[·|]/.test(line)
  )
}

function kindOf(lines: string[]): Block['kind'] {
  if (lines.every((line) => /^\s*(?:[-*•]|\d{1,3}[.)])\s/.test(line))) {
    return /^\s*\d/.test(lines[0] ?? '') ? 'steps' : 'list'
  }
  if (isWrapped(lines)) return 'paragraph'
  return lines.length > 1 && lines.every((line) => line.length < 300) ? 'rows' : 'paragraph'
}

/** Lines of running text, broken for a width: some line goes on in small letters. */
function isWrapped(lines: string[]): boolean {
  return lines.some((line, at) => /[\p{L},]$/u.test(line) && /^\p{Ll}/u.test(lines[at + 1] ?? ''))
}

function sentences(line: string, offset: number, language: string): { text: string; start: number }[] {
  const found: { text: string; start: number }[] = []
  for (const { segment, index } of segmenter(language).segment(line)) {
    const text = segment.trimEnd()
    const lead = text.length - text.trimStart().length
    if (!text.trim()) continue
    const last = found[found.length - 1]
    // "e.g. 20 cm" and "No. 5" are not ends; neither is a scrap of a few letters.
    const joins =
      last &&
      (/(?:^|\s)(?:\p{L}\.\s?\p{L}|\p{Lu}|no|nr|vs|approx|ca|bzw|inkl|incl|max|min|st|dr|mr|mrs|ms)\.$/iu.test(
        last.text,
      ) ||
        text.trim().length < 4)
    if (joins) last.text = line.slice(last.start - offset, index + text.length)
    else found.push({ text: text.slice(lead), start: offset + index + lead })
  }
  return found
}

const segmenters = new Map<string, Intl.Segmenter>()

function segmenter(language: string): Intl.Segmenter {
  let found = segmenters.get(language)
  if (!found) {
    found = new Intl.Segmenter(language, { granularity: 'sentence' })
    segmenters.set(language, found)
  }
  return found
}
