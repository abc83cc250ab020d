/** Bytes read between two slices. */
const SLICE = 50_000
/** An entry of more bytes is no conversation, and would hold the thread while it is read. */
const MAX_ENTRY = 1_000_000
const [QUOTE, BACKSLASH, NEWLINE] = [0x22, 0x5c, 0x0a]
const [OPEN, CLOSE, OPEN_LIST, CLOSE_LIST] = [0x7b, 0x7d, 0x5b, 0x5d]
const decoder = new TextDecoder()
/** Where exports keep what they list. */
const LISTS = ['tickets', 'conversations', 'chats', 'data', 'results']

interface Take {
  entry: (entry: unknown) => void
  /** A broken one, by the place where it begins. */
  broken: (at: number, why: string) => void
}

/**
 * Hands on the entries of a JSON file (UTF-8) one by one: of a list, of the list in an object that an export wraps around
 * it, or one a line. Between slices it yields the share of the file that is read.
 */
export function* jsonEntries(bytes: Uint8Array, take: Take): Generator<number, void> {
  const start = skip(bytes, 0)
  const [sign] = bytes.subarray(start)
  const list = sign === OPEN_LIST ? start : sign === OPEN ? yield* listWithin(bytes, start + 1) : null
  if (list !== null) return yield* elements(bytes, list + 1, take)
  const end = yield* endOfValue(bytes, start)
  if (skip(bytes, end) < bytes.length) return yield* lines(bytes, take)
  takeParsed(bytes, start, end, take)
}

function* elements(bytes: Uint8Array, from: number, take: Take): Generator<number, void> {
  let read = from
  for (let at = skip(bytes, from); at < bytes.length && bytes[at] !== CLOSE_LIST; ) {
    const end = yield* endOfValue(bytes, at)
    takeParsed(bytes, at, end, take)
    at = skip(bytes, end)
    if (at - read < SLICE) continue
    read = at
    yield at / bytes.length
  }
}

function* lines(bytes: Uint8Array, take: Take): Generator<number, void> {
  let read = 0
  for (let at = 0; at < bytes.length; ) {
    const found = bytes.indexOf(NEWLINE, at)
    const end = found < 0 ? bytes.length : found
    takeParsed(bytes, at, end, take)
    at = end + 1
    if (at - read < SLICE) continue
    read = at
    yield Math.min(1, at / bytes.length)
  }
}

function takeParsed(bytes: Uint8Array, from: number, end: number, take: Take): void {
  const isLong = end - from > MAX_ENTRY
  const text = isLong ? '' : decoder.decode(bytes.subarray(from, end))
  if (!isLong && !text.trim()) return
  const entry = isLong ? null : parsed(text)
  if (entry) take.entry(entry.value)
  else take.broken(from, isLong ? 'longer than 1 MB' : 'not JSON')
}

function parsed(text: string): { value: unknown } | null {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return null
  }
}

/** How many lines end between two places. */
export function linesBetween(bytes: Uint8Array, from: number, to: number): number {
  let lines = 0
  for (let at = bytes.indexOf(NEWLINE, from); at >= 0 && at < to; at = bytes.indexOf(NEWLINE, at + 1))
    lines += 1
  return lines
}

/** Where the list begins in an object that begins before `from`; null where it has none by such a name. */
function* listWithin(bytes: Uint8Array, from: number): Generator<number, number | null> {
  for (let at = skip(bytes, from); bytes[at] === QUOTE; ) {
    const nameEnd = yield* endOfValue(bytes, at)
    const value = skip(bytes, nameEnd)
    const name = decoder.decode(bytes.subarray(at + 1, nameEnd - 1))
    if (bytes[value] === OPEN_LIST && LISTS.includes(name)) return value
    at = skip(bytes, yield* endOfValue(bytes, value))
  }
  return null
}

/** Behind the value that begins at `from`; behind the file where it does not end. */
function* endOfValue(bytes: Uint8Array, from: number): Generator<number, number> {
  const [first] = bytes.subarray(from)
  if (first !== OPEN && first !== OPEN_LIST && first !== QUOTE) return endOfWord(bytes, from)
  let [depth, quoted] = [0, false]
  for (let at = from; at < bytes.length; at++) {
    const sign = bytes[at]
    if (quoted && sign === BACKSLASH) at += 1
    else if (sign === QUOTE) quoted = !quoted
    else if (!quoted && (sign === OPEN || sign === OPEN_LIST)) depth += 1
    else if (!quoted && (sign === CLOSE || sign === CLOSE_LIST)) depth -= 1
    if (depth === 0 && !quoted) return at + 1
    if (at % SLICE === 0) yield at / bytes.length
  }
  return bytes.length
}

/** Spaces, and what stands between values. */
const BETWEEN = new Set(Array.from(' \t\r\n,:', (sign) => sign.charCodeAt(0)))

function endOfWord(bytes: Uint8Array, from: number): number {
  let at = from + 1
  for (; at < bytes.length; at++) {
    const sign = bytes[at] ?? 0
    if (BETWEEN.has(sign) || sign === CLOSE || sign === CLOSE_LIST) break
  }
  return at
}

/** The next place that is neither a space nor a sign between values. */
function skip(bytes: Uint8Array, from: number): number {
  let at = from
  while (at < bytes.length && BETWEEN.has(bytes[at] ?? 0)) at += 1
  return at
}
