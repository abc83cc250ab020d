import { YES_OR_NO } from './frame-words.ts'
import type { Piece } from './piece.ts'
import { sentenceEnd } from './sentence-end.ts'

const MARK = /^(?:>\s?)*(?:#{1,6}\s+|[-*+•]\s+|\d{1,9}[.)]\s+)?/
/** What may still become a mark, a fence, a row. */
const HALF_MARK = /^(?:>\s?)*(?:#{1,6}|[-*+•]{1,3}|\d{1,9}[.)]?|`{1,2})?\s*$/
const RULE = /^\s*\|[\s:|]*-[\s:|-]*$/

/** Cuts a text that is arriving into pieces, each when it is whole. Offsets count from the first letter written. */
export class PieceReader {
  readonly #language: string
  #rest = ''
  #at = 0
  #startsLine = true
  #isInItem = false

  constructor(language: string) {
    this.#language = language
  }

  add(text: string): void {
    this.#rest += text
  }

  /**
   * The pieces that are whole by now. After a `block` a closed sentence counts as whole at the very end, at the `end`
   * of the text everything does.
   */
  *read(since: 'text' | 'block' | 'end'): Generator<Piece> {
    for (let piece = this.#next(since); piece; piece = this.#next(since)) yield piece
  }

  #next(since: 'text' | 'block' | 'end'): Piece | null {
    const space = /^\s*/.exec(this.#rest)?.[0] ?? ''
    const startsLine = this.#startsLine || space.includes('\n')
    const indent = startsLine ? space.slice(space.lastIndexOf('\n') + 1) : ''
    const body = this.#rest.slice(space.length)
    const isLast = since === 'end'
    if (!body || (startsLine && !isLast && HALF_MARK.test(body))) return null

    const mark = startsLine ? (MARK.exec(body)?.[0] ?? '') : ''
    const found = startsLine ? this.#line(body, isLast) : null
    if (found === 'half') return null
    const text = body.slice(mark.length)
    const { kind, length } = found ?? this.#sentence(text, since)
    if (length < 0) return null

    const taken = found && kind !== 'heading' ? body.slice(0, length) : text.slice(0, length)
    const shownMark = found && kind !== 'heading' ? '' : mark
    const start = this.#at + space.length + shownMark.length
    if (startsLine) this.#isInItem = /[-*+•\d]/.test(mark) || (this.#isInItem && indent.length > 1)
    const piece: Piece = {
      kind,
      gap: space.slice(0, space.length - indent.length),
      mark: indent + shownMark,
      text: taken.trimEnd(),
      startsLine,
      isItem: this.#isInItem || kind === 'row',
      start,
      end: start + taken.trimEnd().length,
    }
    const used = space.length + shownMark.length + taken.length
    this.#rest = this.#rest.slice(used)
    this.#at += used
    this.#startsLine = taken.endsWith('\n')
    return piece
  }

  /** Code, a row, a table's head, a heading: whole lines. Null where the line is running text. */
  #line(body: string, isLast: boolean): { kind: Piece['kind']; length: number } | 'half' | null {
    if (body.startsWith('```')) {
      const fence = /\n\s*```[^\S\n]*(?=\n|$)/.exec(body.slice(3))
      if (!fence && !isLast) return 'half'
      return { kind: 'code', length: fence ? 3 + fence.index + fence[0].length : body.length }
    }
    const [line = '', next = '', ...more] = body.split('\n')
    const isWhole = isLast || body.includes('\n')
    if (body.startsWith('|')) {
      if (!isWhole) return 'half'
      const mayHaveHead = !isLast && more.length === 0 && /^[\s|:-]*$/.test(next)
      if (mayHaveHead) return 'half'
      return RULE.test(next)
        ? { kind: 'table-head', length: line.length + 1 + next.length }
        : { kind: 'row', length: line.length }
    }
    const isHeading = /^#{1,6}\s/.test(body) || /^(\*\*|__)[^*_\n]+\1:?\s*$/.test(line)
    if (!isHeading) return null
    return isWhole ? { kind: 'heading', length: line.length - (MARK.exec(line)?.[0].length ?? 0) } : 'half'
  }

  #sentence(text: string, since: 'text' | 'block' | 'end'): { kind: Piece['kind']; length: number } {
    const line = lineOf(text, since === 'end')
    // What looks like an end after a figure may be the dot of "9.95".
    const whole = line.isWhole || (since === 'block' && !/\d\.$/.test(line.text))
    const end = sentenceEnd(line.text, this.#language, whole)
    if (end >= 0) {
      const said = text.slice(0, end)
      return { kind: YES_OR_NO.test(said.trim()) ? 'yes' : 'sentence', length: end }
    }
    if (!line.isWhole) return { kind: 'sentence', length: -1 }
    const isIntro = /[:：][*_\s]*$/.test(line.text)
    return { kind: isIntro ? 'intro' : 'sentence', length: line.text.length }
  }
}

/** The text up to the end of its line; a line that goes on in small letters is none. */
function lineOf(text: string, isLast: boolean): { text: string; isWhole: boolean } {
  for (const { index } of text.matchAll(/\n/g)) {
    const after = text.slice(index + 1)
    const goesOn = /^[^\S\n]*\p{Ll}/u.test(after) && !/[:：.!?…。！？؟]\s*$/u.test(text.slice(0, index))
    if (goesOn) continue
    const isClear = isLast || /\S|\n/.test(after)
    return { text: text.slice(0, index), isWhole: isClear }
  }
  return { text, isWhole: isLast }
}
