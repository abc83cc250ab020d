/** Every text that a pattern of alternatives `a|b`, groups `(…)`, letters `[ab]` and `?` after one of these stands for. */
export function expand(pattern: string): string[] {
  let at = 0
  const alternatives = (): string[] => {
    const found = sequence()
    while (pattern[at] === '|') {
      at += 1
      found.push(...sequence())
    }
    return found
  }
  const sequence = (): string[] => {
    let texts = ['']
    while (at < pattern.length && pattern[at] !== '|' && pattern[at] !== ')') {
      const next = piece()
      if (pattern[at] === '?') {
        at += 1
        next.push('')
      }
      texts = texts.flatMap((text) => next.map((one) => text + one))
    }
    return texts
  }
  const piece = (): string[] => {
    const sign = pattern[at++] ?? ''
    if (sign !== '(' && sign !== '[') return [sign]
    const end = pattern.indexOf(']', at)
    const inner = sign === '(' ? alternatives() : [...pattern.slice(at, end)]
    at = sign === '(' ? at + 1 : end + 1
    return inner
  }
  return alternatives()
}
