/**
 * A table as text: each row on a line of its own, each value under its header's name, so that a row can be read (and
 * quoted) alone. A header that is empty, or says the same as its value, is left out.
 */
export function tableText(header: string[], rows: string[][]): string {
  const line = (row: string[]) =>
    row
      .map((value, column) => {
        const name = header[column]?.replace(/:$/, '') ?? ''
        return name && value && name !== value ? `${name}: ${value}` : value
      })
      .filter(Boolean)
      .join(' · ')
  const lines = rows.map(line).filter(Boolean)
  // A table of one header row is a row.
  return (lines.length > 0 ? lines : [header.filter(Boolean).join(' · ')]).filter(Boolean).join('\n')
}
