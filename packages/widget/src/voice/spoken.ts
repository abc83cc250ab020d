/** Written text as it is said: without markers of sources, and without what only shows. */
export const spoken = (text: string): string =>
  text
    .replace(/\[\^\d+\]/g, '')
    .replace(/\[([^\]]*)\]\([^)\s]*\)/g, '$1')
    .replace(/^\s*(?:[-*+]|#+|>)\s+/gm, '')
    .replace(/[*_`|]+/g, '')
    .replace(/\s+/g, ' ')
    .trim()
