import type { LeftOut } from '@baton/contracts'

const NAMED = 5

/** Counts a line that cannot be used, and keeps the first five by name. */
export function leaveOut(leftOut: LeftOut, line: () => number, why: string): void {
  leftOut.count += 1
  if (leftOut.lines.length < NAMED) leftOut.lines.push({ line: line(), why })
}

/** "3 lines were left out: 17 (not JSON), 20 (not JSON), 31 (longer than 1 MB)."; null where none was. */
export function leftOutText({ count, lines }: LeftOut): string | null {
  if (count === 0) return null
  const named = lines.map(({ line, why }) => `${line} (${why})`).join(', ')
  const more = count > lines.length ? ` and ${count - lines.length} more` : ''
  return `${count === 1 ? '1 line was' : `${count} lines were`} left out: ${named}${more}.`
}
