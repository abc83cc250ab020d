/** A text in pieces of a few words (or letters, where words have no spaces); markers and escapes stay whole. */
export function inFewWords(text: string): string[] {
  const tokens = text.match(/\[\^\d+\]|\\.|\s+|[^\s\\[]{1,16}\s*|[\\[]/gsu) ?? []
  const pieces: string[] = []
  for (const [index, token] of tokens.entries()) {
    if (index % WORDS === 0) pieces.push(token)
    else pieces[pieces.length - 1] += token
  }
  return pieces
}

const WORDS = 3
