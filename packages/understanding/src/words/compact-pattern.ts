/** In ranges: the engine makes hundreds of them of each `\p{L}`, so that a long pattern takes it a third of a second. */
const RANGES: Record<string, string> = {
  L: 'a-zA-Z\u00b5\u00c0-\u024f\u0370-\u052f\u05d0-\u05ea\u0620-\u065f\u066e-\u06d3\u0900-\u0dff\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af',
  LC: 'a-zA-Z\u00b5\u00c0-\u024f\u0370-\u052f',
  Lu: 'A-Z\u00c0-\u00de\u0141\u015a\u0160\u0179\u017b\u017d\u011e\u0130\u015e\u0391-\u03ab\u0400-\u042f',
  N: '0-9',
}
const PARTS = /\\p\{(\w+)\}|\\b|\\.|[[\]]/g

/**
 * A long pattern that is ready ten times sooner: `\p{L}`, `\p{LC}`, `\p{Lu}`, `\p{N}` and `\b` mean letters of the scripts
 * that we know; `\b` alone knows the English ones only. Not for patterns with other properties or the `u` flag.
 */
export function compactPattern(source: string, flags = ''): RegExp {
  let isInClass = false
  const compact = source.replace(PARTS, (part, name?: string) => {
    const ranges = name && RANGES[name]
    if (ranges) return isInClass ? ranges : `[${ranges}]`
    if (part === '[' || part === ']') isInClass = part === '['
    return part === '\\b' && !isInClass ? EDGE : part
  })
  return new RegExp(compact, flags)
}

const EDGE = `(?:(?<=[${RANGES.L}])(?![${RANGES.L}])|(?<![${RANGES.L}])(?=[${RANGES.L}]))`
