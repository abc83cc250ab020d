import type { Block, ParsedItem } from '../parsed-document.ts'

// Some 50 chunks, which are written in one go: nothing may hold the thread for longer.
const MAX_LETTERS = 100_000

/** A document that is as long as a book as several, each an article of its own; the first keeps the id. */
export function inParts(item: ParsedItem): ParsedItem[] {
  if (item.kind !== 'document') return [item]
  const parts = partsOf(item.blocks)
  if (parts.length === 1) return [item]
  return parts.map((blocks, index) => ({
    ...item,
    id: index === 0 ? item.id : `${item.id}#${index + 1}`,
    title: `${item.title} (${index + 1}/${parts.length})`,
    blocks,
  }))
}

function partsOf(blocks: Block[]): Block[][] {
  const parts: Block[][] = [[]]
  let letters = 0
  for (const block of blocks.flatMap(inPieces)) {
    if (letters > 0 && letters + block.text.length > MAX_LETTERS) {
      parts.push([])
      letters = 0
    }
    parts.at(-1)?.push(block)
    letters += block.text.length
  }
  return parts
}

/** A block that is too long by itself, such as a table of many rows, is cut between two lines. */
function inPieces(block: Block): Block[] {
  if (block.text.length <= MAX_LETTERS) return [block]
  const pieces: Block[] = []
  let text = ''
  for (const line of block.text.split('\n')) {
    if (text && text.length + line.length > MAX_LETTERS) {
      pieces.push({ ...block, text })
      text = ''
    }
    text += text ? `\n${line}` : line
  }
  return [...pieces, { ...block, text }]
}
