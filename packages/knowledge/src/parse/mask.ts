// Private-use characters cannot be in a cleaned text, so a marker can be mistaken for nothing else.
const OPEN = '\ue000'
const CLOSE = '\ue001'

/** A text whose literal parts (code) stand aside while the rest is rewritten. */
export interface Mask<T> {
  /** Puts a part aside and returns the marker that stands for it. */
  hide(part: T): string
  /** Replaces every marker in a text by what `write` makes of its part. */
  restore(text: string, write: (part: T) => string): string
  /** The part of a text that is one marker and nothing else. */
  only(text: string): T | undefined
}

/** A fresh mask. */
export function createMask<T>(): Mask<T> {
  const parts: T[] = []
  const marker = new RegExp(`${OPEN}(\\d+)${CLOSE}`, 'g')
  const restore = (text: string, write: (part: T) => string): string =>
    text.replace(marker, (_, index: string) => {
      const part = parts[Number(index)]
      // A part may hold markers of earlier ones, such as a fence within a code span, and never its own.
      return part === undefined ? '' : restore(write(part), write)
    })
  return {
    restore,
    hide(part) {
      parts.push(part)
      return `${OPEN}${parts.length - 1}${CLOSE}`
    },
    only(text) {
      const found = /^\ue000(\d+)\ue001$/.exec(text.trim())
      return found ? parts[Number(found[1])] : undefined
    },
  }
}
