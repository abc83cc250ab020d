import type { AskingWords } from '../asking/words/load-asking-words.ts'
import type { EarlierWords } from '../earlier/words/load-earlier-words.ts'
import type { ToolWords } from '../menu/words/load-tool-words.ts'
import type { Language } from './load-words.ts'
import type { Words } from './words.ts'

/** The name of a phrase, wherever in the panel it is said. */
export type WordName = keyof Words | keyof ToolWords | keyof AskingWords | keyof EarlierWords

/** A site's phrases in place of Baton's, by language. `{name}` and the like are filled in where they stand. */
export type OwnWords = Partial<Record<string, Partial<Record<WordName, string>>>>

/**
 * `language` in the site's own words, as far as it has some for the language that was wanted (a BCP 47 tag).
 */
export function inOwnWords(language: Language, wanted: string, words?: OwnWords): Language {
  const own = words?.[wanted.split('-')[0] ?? '']
  if (!own) return language
  import('./known-words.ts').then(
    ({ warnOfUnknown }) => warnOfUnknown(own),
    () => {},
  )
  return { tag: wanted, words: { ...language.words, ...own } }
}
