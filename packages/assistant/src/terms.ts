import { stopwords } from '@baton/understanding'

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u
const RUN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}ー]+|[\p{L}\p{M}\p{N}]+(?:['’.][\p{L}\p{N}]+)*/gu

/** Words of a text that carry its topic, brought to one form: stems, and pairs of letters where words have no spaces. */
export function terms(text: string, language: string): string[] {
  const ignored = stopwords(language)
  const found: string[] = []
  for (const [run] of text.normalize('NFKC').toLowerCase().replaceAll('’', "'").matchAll(RUN)) {
    if (UNSPACED.test(run)) found.push(...pairs(run))
    else if (!ignored.has(run)) found.push(stem(run, language))
  }
  return found
}

/** How many words the terms stand for: where words have no spaces, a word is about two pairs. */
export function countTerms(terms: string[]): number {
  return terms.reduce((sum, term) => sum + (UNSPACED.test(term) ? 0.5 : 1), 0)
}

/** Pairs that are hiragana alone are grammar. */
function pairs(run: string): string[] {
  const letters = [...run]
  if (letters.length === 1) return /\p{Script=Hiragana}/u.test(run) ? [] : letters
  return letters
    .slice(0, -1)
    .map((letter, at) => letter + letters[at + 1])
    .filter((pair) => !/^\p{Script=Hiragana}+$/u.test(pair))
}

const ENDINGS: Record<string, RegExp> = {
  en: /(?:'s|s'|(?<=.{3})(?:ingly|edly|ations?|ingly|ment|ments|ing|ies|ied|ed|es|ly|s|e|y))$/,
  de: /(?<=.{4})(?:ern|em|en|er|es|e|n|s|st|t)$/,
  es: /(?<=.{3})(?:amente|amos|emos|imos|áis|éis|aron|ieron|ciones|ción|mente|ando|iendo|ados|adas|ado|ada|ar|er|ir|os|as|es|o|a|e|s)$/,
  fr: /(?<=.{3})(?:ements?|ations?|ées|és|ée|er|ir|es|ez|é|e|s|x)$/,
  it: /(?<=.{3})(?:amente|zioni|zione|ando|endo|are|ere|ire|ati|ate|ato|ata|o|a|e|i)$/,
  pt: /(?<=.{3})(?:amente|ções|ção|ando|endo|ados|adas|ado|ada|ar|er|ir|os|as|es|o|a|e|s)$/,
  nl: /(?<=.{3})(?:en|er|es|e|s|t)$/,
}
const ANY_ENDING = /(?<=\p{L}{4})[\p{L}]{1,2}$/u

/** Pages repeat their words. */
const MAX_REMEMBERED = 20_000
const remembered = new Map<string, string>()

function stem(word: string, language: string): string {
  const key = `${language} ${word}`
  const known = remembered.get(key)
  if (known !== undefined) return known
  if (remembered.size >= MAX_REMEMBERED) remembered.clear()
  const made = makeStem(word, language)
  remembered.set(key, made)
  return made
}

function makeStem(word: string, language: string): string {
  const plain = word
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC')
  if (/\d/.test(word)) return plain
  const ending = ENDINGS[language]
  if (!ending) return plain.length > 5 ? plain.replace(ANY_ENDING, '') : plain
  const short = word.replace(ending, '')
  return short
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/(.)\1$/, '$1')
}
