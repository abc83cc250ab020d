const SPECIAL: Record<string, string> = {
  ß: 'ss',
  ı: 'i',
  đ: 'd',
  ł: 'l',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ё: 'е',
  '’': "'",
}

/**
 * Lower case without accents, so that "Können" meets "konnen". Arabic loses its vowel marks and forms of alef; kana,
 * hangul and Indic scripts keep the marks that belong to their letters.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/(?<=[\p{Script=Latin}\p{Script=Greek}])\p{M}+|[\u064b-\u0652\u0670\u0640]/gu, '')
    .normalize('NFC')
    .replace(/[أإآ]/g, 'ا')
    .replace(/[ßıđłøæœё’]/g, (letter) => SPECIAL[letter] ?? letter)
}

/** Words of folded text; apostrophes and hyphens stay inside a word. */
export function foldedWords(text: string): string[] {
  return fold(text).match(/[\p{L}\p{M}\p{N}]+(?:['-][\p{L}\p{M}\p{N}]+)*/gu) ?? []
}
