/** Values of a CSV text, row by row; quotes may hold separators, line ends and doubled quotes. */
export function csvRows(text: string): string[][] {
  const separator = separatorOf(text)
  const rows: string[][] = []
  let [row, value, quoted] = [[] as string[], '', false]
  const endValue = () => {
    row.push(value)
    value = ''
  }
  const endRow = () => {
    endValue()
    if (row.some((one) => one.trim())) rows.push(row)
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
  }
  endRow()
  return rows
}

/** The separator that the first line has most of. */
function separatorOf(text: string): string {
  const [first = ''] = text.split('\n', 1)
  const count = (sign: string) => first.split(sign).length
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best))
}
