import type { Tag } from './parse-tag.ts'

/**
 * A text that is read tag by tag, from its beginning to its end. What a search for a closing tag found out is
 * remembered, so that a page of ten thousand unclosed tags is read in one pass and not in ten thousand.
 */
export class TagSource {
  readonly text: string
  #lineStart = 0
  #readTo = 0
  readonly #lastClose = new Map<string, number>()
  readonly #unclosed = new Set<string>()

  constructor(text: string) {
    this.text = text
  }

  /** What stands before `at` on its line, up to 200 characters of it. Call with growing offsets. */
  lineBefore(at: number): string {
    const newline = this.text.slice(this.#readTo, at).lastIndexOf('\n')
    if (newline >= 0) this.#lineStart = this.#readTo + newline + 1
    this.#readTo = at
    return this.text.slice(this.#lineStart, Math.min(at, this.#lineStart + 200)).trimStart()
  }

  /** True when `</name` stands anywhere after the offset. */
  isClosedAfter(name: string, at: number): boolean {
    let last = this.#lastClose.get(name)
    if (last === undefined) {
      last = this.text.lastIndexOf(`</${name}`)
      this.#lastClose.set(name, last)
    }
    return last >= at
  }

  /** What an element encloses, and where the text goes on after it. An element that is never closed encloses nothing. */
  contentOf(tag: Tag): { inner: string; end: number } {
    const name = tag.name.toLowerCase()
    if (this.#unclosed.has(name)) return { inner: '', end: tag.end }
    const pattern = new RegExp(`<(/?)${tag.name}(?=[\\s/>])`, 'gi')
    pattern.lastIndex = tag.end
    let depth = 1
    for (let found = pattern.exec(this.text); found; found = pattern.exec(this.text)) {
      depth += found[1] ? -1 : 1
      if (depth > 0) continue
      const close = this.text.indexOf('>', found.index)
      return { inner: this.text.slice(tag.end, found.index), end: close < 0 ? this.text.length : close + 1 }
    }
    this.#unclosed.add(name)
    return { inner: '', end: tag.end }
  }
}
