import { type ParseOptions, parseWithStarts } from './parse.ts'
import { END } from './parsing/inline.ts'
import type { Block } from './tree.ts'

/** What was found in a growing text, in groups; a group that can change no more is the same array each time. */
export type Groups = Block[][]

/** Blocks of a settled group: many, so that few groups are looked at; few, so that the last is small. */
const GROUP = 12
/** Lines at the end that the parser compares before it shows the last one. */
const LOOKED_BACK = 3
const NEWLINE = /\r\n?|\n/

/**
 * Parses a text again and again while it grows, as `parse` does. Only its end can change with what is added: blocks
 * before it are parsed once, and the time that a step takes does not grow with the text. Another text starts anew.
 */
export function createGrowing(): (text: string, options: ParseOptions) => Groups {
  let settled: Groups = []
  let settledText = ''
  let open: Block[] = []
  let openText = ''

  return (written, options) => {
    const text = written.replaceAll(END, '')
    if (!text.startsWith(settledText + openText)) {
      settled = []
      settledText = ''
      open = []
      openText = ''
    }
    const rest = text.slice(settledText.length + openText.length)
    const { blocks, starts, lines } = parseWithStarts(rest, options)
    const tail = Math.max(
      0,
      starts.findLastIndex((start) => start < lines - LOOKED_BACK),
    )
    open = [...open, ...blocks.slice(0, tail)]
    openText += rest.slice(0, offsetOfLine(rest, starts[tail] ?? 0))
    if (open.length >= GROUP) {
      settled = [...settled, open]
      settledText += openText
      open = []
      openText = ''
    }
    return [...settled, [...open, ...blocks.slice(tail)]]
  }
}

function offsetOfLine(text: string, line: number): number {
  if (line === 0) return 0
  let at = 0
  for (const { 0: end, index } of text.matchAll(new RegExp(NEWLINE, 'g'))) {
    at += 1
    if (at === line) return index + end.length
  }
  return text.length
}
