/** Characters read between two slices. */
const SLICE = 50_000

/**
 * Hands on the values of a CSV text row by row; quotes may hold separators, line ends and doubled quotes. Between slices
 * it yields the share of the text that is read.
 */
export function* csvRows(text: string, take: (row: string[]) => void): Generator<number, void> {
  const separator = separatorOf(text)
  let [row, value, quoted] = [[] as string[], '', false]
  const endValue = () => {
    row.push(value)
    value = ''
  }
  const endRow = () => {
    endValue()
    if (row.some((one) => one.trim())) take(row)
    row = []
  }
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]
    if (quoted && sign === '"' && text[at + 1] === '"') {
      value += '"'
      at += 1
    } else if (sign === '"' && (quoted || value === '')) quoted = !quoted
    else if (!quoted && sign === separator) endValue()
    else if (!quoted && sign === '\n') endRow()
    else if (quoted || sign !== '\r') value += sign
    if (at % SLICE === 0) yield at / text.length
  }
  endRow()
}

/** The separator that the first line has most of. */
function separatorOf(text: string): string {
  const [first = ''] = text.slice(0, SLICE).split('\n', 1)
  const count = (sign: string) => first.split(sign).length
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best))
}
