/** Bytes read between two slices. */
const SLICE = 50_000
const [QUOTE, NEWLINE] = [0x22, 0x0a]
const decoder = new TextDecoder()

/**
 * Hands on the values of a CSV file (UTF-8) row by row; quotes may hold separators, line ends and doubled quotes. Between
 * slices it yields the share of the file that is read.
 */
export function* csvRows(bytes: Uint8Array, take: (row: string[]) => void): Generator<number, void> {
  const separator = separatorOf(bytes)
  const separatorByte = separator.charCodeAt(0)
  let [from, quoted, atStart] = [0, false, true]
  const endRow = (end: number) => {
    const row = valuesOf(decoder.decode(bytes.subarray(from, end)), separator)
    if (row.some((value) => value.trim())) take(row)
    from = end + 1
  }
  for (let at = 0; at < bytes.length; at++) {
    const sign = bytes[at]
    if (quoted && sign === QUOTE && bytes[at + 1] === QUOTE) at += 1
    else if (sign === QUOTE && (quoted || atStart)) quoted = !quoted
    else if (!quoted && sign === NEWLINE) endRow(at)
    atStart = !quoted && (sign === NEWLINE || sign === separatorByte)
    if (at % SLICE === 0) yield at / bytes.length
  }
  endRow(bytes.length)
}

function valuesOf(row: string, separator: string): string[] {
  const values: string[] = []
  let [value, quoted] = ['', false]
  for (let at = 0; at < row.length; at++) {
    const sign = row.charAt(at)
    if (quoted && sign === '"' && row[at + 1] === '"') {
      value += '"'
      at += 1
    } else if (sign === '"' && (quoted || value === '')) quoted = !quoted
    else if (!quoted && sign === separator) {
      values.push(value)
      value = ''
    } else if (quoted || sign !== '\r') value += sign
  }
  return [...values, value]
}

/** The separator that the first line has most of. */
function separatorOf(bytes: Uint8Array): string {
  const [first = ''] = decoder.decode(bytes.subarray(0, SLICE)).split('\n', 1)
  const count = (sign: string) => first.split(sign).length
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best))
}
