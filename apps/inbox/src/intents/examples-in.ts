const MOST = 500
const LONGEST = 1_000

/** The examples of a pasted text: one a line, without bullets and quotes around them, each once. */
export function examplesIn(text: string): string[] {
  const lines = text.split('\n').map((line) =>
    line
      .trim()
      .replace(/^(?:[-*•]|\d+[.)])\s+/, '')
      .replace(/^["“„«](.*)["”“»],?$/, '$1')
      .trim()
      .slice(0, LONGEST),
  )
  return [...new Set(lines.filter(Boolean))].slice(0, MOST)
}
