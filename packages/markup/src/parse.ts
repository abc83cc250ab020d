import { holdBack } from './parsing/hold-back.ts'
import { END, parseInline } from './parsing/inline.ts'
import { cells, HEADING, kindOf, type LineKind, ROW } from './parsing/lines.ts'
import { parseList } from './parsing/list.ts'
import type { Block } from './tree.ts'

type Draft = Block extends infer Each ? (Each extends unknown ? Omit<Each, 'source'> : never) : never

/**
 * Written text to blocks. Never throws, takes time linear in the text, and treats HTML as plain text.
 * With `streaming` the text is taken as unfinished: what could still become markup at its very end is not
 * shown until it is decided, and open bold, italics and code reach to the end. Without it, every character
 * that is not complete markup is shown as it is.
 */
export function parse(text: string, options: ParseOptions = {}): Block[] {
  return parseWithStarts(text, options).blocks
}

export interface ParseOptions {
  /** Default false. */
  streaming?: boolean
}

/** The same, with the line that each block starts on, counted from 0, and the number of lines up to the last with text. */
export function parseWithStarts(text: string, { streaming }: ParseOptions): Parsed & { lines: number } {
  const lines = text.replaceAll(END, '').split(/\r\n?|\n/)
  const written = lines.findLastIndex((line) => line.trim()) + 1
  // Only who has read to the end knows whether it is in code.
  if (streaming) holdBack(lines, parseLines(lines).inCode)
  return { ...parseLines(lines), lines: written }
}

interface Parsed {
  blocks: Block[]
  starts: number[]
  /** The text ends in code that was not closed. */
  inCode: boolean
}

function parseLines(lines: string[]): Parsed {
  const blocks: Block[] = []
  const starts: number[] = []
  let inCode = false
  let at = 0
  const kindAt = () => kindOf(lines[at] ?? '', lines[at + 1])
  /** Lines from here while the test holds. */
  const take = (test: (line: string) => boolean) => {
    const start = at
    while (at < lines.length && test(lines[at] ?? '')) at++
    return lines.slice(start, at)
  }

  const read = (kind: LineKind): Draft | undefined => {
    switch (kind) {
      case 'blank':
        at++
        return undefined
      case 'code': {
        at++
        const text = take((line) => kindOf(line) !== kind)
        inCode = at >= lines.length
        at++
        return { type: kind, text: text.join('\n').replace(END, '') }
      }
      case 'heading':
        return { type: kind, children: parseInline(HEADING.exec(lines[at++] ?? '')?.[1] ?? '') }
      case 'quote': {
        const inner = take((line) => kindOf(line) === kind)
        return { type: kind, blocks: parseLines(inner.map((line) => line.replace(/^\s*(>\s?)+/, ''))).blocks }
      }
      case 'table': {
        const [header = [], , ...rows] = take((line) => ROW.test(line)).map((line) =>
          cells(line).map((cell) => parseInline(cell)),
        )
        return { type: kind, header, rows }
      }
      case 'list': {
        const { list, end } = parseList(lines, at)
        at = end
        return { type: kind, ...list }
      }
      case 'paragraph': {
        const inner = take(() => kindAt() === kind)
        return { type: kind, children: parseInline(inner.map((line) => line.trim()).join('\n')) }
      }
    }
  }

  while (at < lines.length) {
    const start = at
    const block = read(kindAt())
    if (!block) continue
    starts.push(start)
    blocks.push({ source: lines.slice(start, at).join('\n'), ...block })
  }
  return { blocks, starts, inCode }
}
