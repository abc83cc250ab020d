const SIGNS = /[|()[\]?]/

/** Every text that a pattern of alternatives `a|b`, groups `(…)`, letters `[ab]` and `?` after one of these stands for. */
export function expand(pattern: string): string[] {
  if (!/[()[\]?]/.test(pattern)) return pattern.split('|')
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
      const [only = ''] = next
      texts =
        next.length === 1
          ? texts.map((text) => text + only)
          : texts.flatMap((text) => next.map((one) => text + one))
    }
    return texts
  }
  const piece = (): string[] => {
    const sign = pattern[at] ?? ''
    if (sign !== '(' && sign !== '[') return [plain()]
    at += 1
    const end = pattern.indexOf(']', at)
    const inner = sign === '(' ? alternatives() : [...pattern.slice(at, end)]
    at = sign === '(' ? at + 1 : end + 1
    return inner
  }
  /** As many letters as stand together; one that a `?` follows stands alone. */
  const plain = (): string => {
    const start = at
    at += 1
    while (at < pattern.length && !SIGNS.test(pattern[at] ?? '')) at += 1
    if (pattern[at] === '?' && at - start > 1) at -= 1
    return pattern.slice(start, at)
  }
  return alternatives()
}
