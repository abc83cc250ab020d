/** One HTML or JSX tag as it stands in a text. */
export interface Tag {
  /** As written; empty for a fragment `<>`. */
  name: string
  kind: 'open' | 'close' | 'void'
  /** Only values that are plain strings; empty for an attribute without a value. */
  attributes: Record<string, string>
  /** True when any attribute has a value: then it is markup, and not a placeholder such as `<your name>`. */
  hasValues: boolean
  /** Offset after the tag. */
  end: number
}

const NAME = /[A-Za-z][\w.:-]*/y
const ATTRIBUTE = /[^\s=/>{}"'`<]+/y
const SPACE = /[\s/]*/y
const UNQUOTED = /[^\s>"'`{}]+/y
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))

const readAt = (pattern: RegExp, text: string, at: number): string => {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? ''
}

/** Reads the tag that begins at `<`; null when it is just a `<`. */
export function parseTag(text: string, start: number): Tag | null {
  const closing = text[start + 1] === '/'
  let at = start + (closing ? 2 : 1)
  const name = readAt(NAME, text, at)
  if (!name && text[at] !== '>') return null
  at += name.length
  const attributes: Record<string, string> = {}
  let hasValues = false
  for (;;) {
    const space = readAt(SPACE, text, at)
    at += space.length
    const next = text[at]
    if (next === '>') {
      const selfClosed = text[at - 1] === '/' || VOID.has(name.toLowerCase()) || /\/\s*$/.test(space)
      return {
        name,
        kind: closing ? 'close' : selfClosed ? 'void' : 'open',
        attributes,
        hasValues,
        end: at + 1,
      }
    }
    if (next === undefined || (name && !space)) return null
    if (next === '{') {
      at = skipBraces(text, at)
      hasValues = true
      if (at < 0) return null
      continue
    }
    const key = readAt(ATTRIBUTE, text, at)
    if (!key) return null
    at += key.length
    if (text[at] !== '=') {
      attributes[key] = ''
      continue
    }
    hasValues = true
    const value = readValue(text, at + 1)
    if (!value) return null
    if (value.text !== null) attributes[key] = value.text
    at = value.end
  }
}

function readValue(text: string, at: number): { text: string | null; end: number } | null {
  const quote = text[at]
  if (quote === '"' || quote === "'") {
    const end = text.indexOf(quote, at + 1)
    return end < 0 ? null : { text: text.slice(at + 1, end), end: end + 1 }
  }
  if (quote === '{') {
    const end = skipBraces(text, at)
    return end < 0 ? null : { text: literalString(text.slice(at + 1, end - 1)), end }
  }
  const bare = readAt(UNQUOTED, text, at)
  return bare ? { text: bare, end: at + bare.length } : null
}

// Longer than any expression that a page holds; bounds the search for a brace that never closes.
const MAX_EXPRESSION = 5_000

/** Offset after the brace that closes the one at `start`, strings and comments respected; -1 when none does. */
export function skipBraces(text: string, start: number): number {
  let depth = 0
  const limit = Math.min(text.length, start + MAX_EXPRESSION)
  for (let at = start; at < limit; at += 1) {
    const character = text[at]
    if (character === '{') depth += 1
    else if (character === '}') {
      depth -= 1
      if (depth === 0) return at + 1
    } else if (character === '/' && text[at + 1] === '*') {
      const end = text.indexOf('*/', at + 2)
      if (end < 0) return -1
      at = end + 1
    } else if (character === '"' || character === '`' || character === "'") {
      const end = endOfString(text, at, limit)
      if (end > 0) at = end
    }
  }
  return -1
}

function endOfString(text: string, start: number, limit: number): number {
  for (let at = start + 1; at < limit; at += 1) {
    if (text[at] === '\\') at += 1
    else if (text[at] === text[start]) return at
    // An apostrophe in prose is no string.
    else if (text[at] === '\n' && text[start] !== '`') return -1
  }
  return -1
}

/** The text of an expression that is nothing but a string; else null. */
export function literalString(expression: string): string | null {
  const [, quote, inner] = /^\s*(["'`])([\s\S]*)\1\s*$/.exec(expression) ?? []
  if (inner === undefined || (quote && inner.includes(quote)) || inner.includes('${')) return null
  return inner
}
