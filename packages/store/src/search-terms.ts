/** Languages that write without spaces: each sign is a term, so that a word is found as the phrase of its signs. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu

/** The words of a text as the search knows them: small letters without accents or signs. */
export function searchTerms(text: string): string[] {
  return searchWords(text).flat()
}

/** The same, word by word; one without spaces in it may be several terms. */
export function searchWords(text: string): string[][] {
  const words =
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  return words.map((word) => word.replace(UNSPACED, ' $& ').split(' ').filter(Boolean))
}
