/** Characters read between two slices. */
const SLICE = 50_000
/** An entry of more characters is no conversation, and would hold the thread while it is read. */
const MAX_ENTRY = 1_000_000
/** Where exports keep what they list. */
const LISTS = ['tickets', 'conversations', 'chats', 'data', 'results']

type Take = (entry: unknown) => void

/**
 * Hands on the entries of a JSON text one by one: of a list, of the list in an object that an export wraps around it, or
 * one a line. What is broken is passed over. Between slices it yields the share of the text that is read.
 */
export function* jsonEntries(text: string, take: Take): Generator<number, void> {
  const start = skip(text, 0)
  const list = text[start] === '[' ? start : text[start] === '{' ? yield* listWithin(text, start + 1) : null
  if (list !== null) return yield* elements(text, list + 1, take)
  const end = yield* endOfValue(text, start)
  if (skip(text, end) < text.length) return yield* lines(text, take)
  takeParsed(text.slice(start, end), take)
}

function* elements(text: string, from: number, take: Take): Generator<number, void> {
  let read = from
  for (let at = skip(text, from); at < text.length && text[at] !== ']'; ) {
    const end = yield* endOfValue(text, at)
    takeParsed(text.slice(at, end), take)
    at = skip(text, end)
    if (at - read < SLICE) continue
    read = at
    yield at / text.length
  }
}

function* lines(text: string, take: Take): Generator<number, void> {
  let read = 0
  for (let at = 0; at < text.length; ) {
    const found = text.indexOf('\n', at)
    const end = found < 0 ? text.length : found
    takeParsed(text.slice(at, end), take)
    at = end + 1
    if (at - read < SLICE) continue
    read = at
    yield Math.min(1, at / text.length)
  }
}

function takeParsed(text: string, take: Take): void {
  if (text.length > MAX_ENTRY || !text.trim()) return
  try {
    take(JSON.parse(text))
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
  }
}

/** Where the list begins in an object that begins before `from`; null where it has none by such a name. */
function* listWithin(text: string, from: number): Generator<number, number | null> {
  for (let at = skip(text, from); text[at] === '"'; ) {
    const nameEnd = yield* endOfValue(text, at)
    const value = skip(text, nameEnd)
    if (text[value] === '[' && LISTS.includes(text.slice(at + 1, nameEnd - 1))) return value
    at = skip(text, yield* endOfValue(text, value))
  }
  return null
}

/** Behind the value that begins at `from`; behind the text where it does not end. */
function* endOfValue(text: string, from: number): Generator<number, number> {
  if (!/[{["]/.test(text.charAt(from))) return endOfWord(text, from)
  let [depth, quoted] = [0, false]
  for (let at = from; at < text.length; at++) {
    const sign = text.charAt(at)
    if (quoted && sign === '\\') at += 1
    else if (sign === '"') quoted = !quoted
    else if (!quoted && (sign === '{' || sign === '[')) depth += 1
    else if (!quoted && (sign === '}' || sign === ']')) depth -= 1
    if (depth === 0 && !quoted) return at + 1
    if (at % SLICE === 0) yield at / text.length
  }
  return text.length
}

function endOfWord(text: string, from: number): number {
  const word = /[^,\]}\s]+/y
  word.lastIndex = from
  return word.test(text) ? word.lastIndex : from + 1
}

/** The next place that is neither a space nor a sign between values. */
function skip(text: string, from: number): number {
  const between = /[\s,:\uFEFF]*/y
  between.lastIndex = from
  between.test(text)
  return between.lastIndex
}
