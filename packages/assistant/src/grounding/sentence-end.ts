import { baseLanguage } from '../base-language.ts'

const END = /(?:([.!?…؟]+)|[。！？．]+)["'”’»)\]」』）*_`]*(?:\[\^?\d{1,3}\])*/gu
const SHORT =
  /(?:^|[\s(„“"'/])(?:\p{L}|\p{L}\.\p{L}|e\.g|i\.e|z\.\s?B|u\.\s?a|d\.\s?h|p\.\s?ex|p\.\s?ej|m\.in|no|nr|núm|vs|approx|ca|circa|bzw|inkl|incl|evtl|ggf|zzgl|max|min|st|dr|mr|mrs|ms|prof|sr|sra|sig|tel|etc|usw|art|abs|str|np|tzn|ok|tj|godz|ul|örn|vb|bkz|jan|feb|apr|aug|sept?|oct|okt|nov|dec|dez)\.$/iu
/** Where a number with a dot is an ordinal. */
const ORDINALS = new Set(['de', 'pl', 'tr'])

/**
 * Where the first sentence of a text ends: after its last mark. -1 while that is not clear: what follows tells whether
 * a dot ended it. With `isWhole` nothing follows.
 */
export function sentenceEnd(text: string, language: string, isWhole: boolean): number {
  for (const { 0: mark, 1: spaced, index } of text.matchAll(END)) {
    const end = index + mark.length
    const after = text.slice(end)
    if (spaced === undefined) {
      if (after || isWhole) return end
      continue
    }
    const [, space = '', next = ''] = /^(\s*)(\S?)/u.exec(after) ?? []
    if (!next) {
      if (isWhole && (space || !isShort(text.slice(0, end), spaced, language))) return end
      continue
    }
    if (!space || /[\p{Ll}]/u.test(next)) continue
    if (isShort(text.slice(0, end), spaced, language)) continue
    return end
  }
  return -1
}

/** An abbreviation or an ordinal. */
function isShort(upToDot: string, mark: string, language: string): boolean {
  if (mark !== '.') return false
  const bare = upToDot.replace(/[^.]*$/, '')
  return SHORT.test(bare) || (ORDINALS.has(baseLanguage(language)) && /(?:^|\D)\d{1,2}\.$/.test(bare))
}
