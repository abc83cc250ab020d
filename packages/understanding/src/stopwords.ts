import { stopwordLists } from './language/stopword-lists.ts'

const sets = new Map<string, ReadonlySet<string>>()

/**
 * Words of a language that carry no topic: articles, pronouns, question words, auxiliary verbs. Lower case, with
 * straight apostrophes. Empty where none are known or the language is written without spaces.
 */
export function stopwords(language: string): ReadonlySet<string> {
  const key = language.toLowerCase().split('-')[0] ?? ''
  const code = key === 'no' ? 'nb' : key
  let set = sets.get(code)
  if (!set) {
    set = new Set((stopwordLists[code] ?? '').split(/\s+/).filter(Boolean))
    sets.set(code, set)
  }
  return set
}
