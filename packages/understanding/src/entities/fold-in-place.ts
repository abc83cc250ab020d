const OTHERS: Record<string, string> = {
  ł: 'l',
  ı: 'i',
  İ: 'i',
  ø: 'o',
  đ: 'd',
  ё: 'е',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  '’': "'",
}

/** Lower case without accents and as long as before, so that a place in it is a place in the text. */
export function foldInPlace(text: string): string {
  return text.replace(/[^\u0020-\u0040\u005b-\u007f\u3000-\u9fff\uac00-\ud7ff]/g, (letter) => {
    const known = OTHERS[letter]
    if (known) return known
    const base = letter.normalize('NFD')[0] ?? letter
    const lower = (/\p{Script=Latin}/u.test(base) ? base : letter).toLowerCase()
    return OTHERS[lower] ?? (lower.length === letter.length ? lower : letter)
  })
}
