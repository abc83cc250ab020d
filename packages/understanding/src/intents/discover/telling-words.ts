import { stopwords } from '../../stopwords.ts'
import { intentWords, stem } from '../words.ts'

const LANGUAGES = ['en', 'de', 'es', 'fr', 'it', 'pt', 'nl']
const POLITE =
  'please thanks thank hi hello hey need want would like help know get bitte danke hallo hola gracias por favor bonjour merci'
const empty = new Set([...POLITE.split(' '), ...LANGUAGES.flatMap((language) => [...stopwords(language)])])

/** In how many of the texts each word with a topic stands. */
export function wordCounts(texts: string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const text of texts)
    for (const word of new Set(intentWords(text)))
      if (word.length > 1 && !empty.has(word) && !/^\d/.test(word))
        counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** The words that tell a group from all texts, most telling first: common within it, rare outside. */
export function tellingWords(
  group: string[],
  all: Map<string, number>,
  texts: number,
  most: number,
): string[] {
  const worth = ([word, count]: [string, number]) => {
    const inside = count / group.length
    const outside = ((all.get(word) ?? count) - count + 0.5) / (texts - group.length + 1)
    return inside * Math.log(inside / outside)
  }
  return [...wordCounts(group)]
    .sort((a, b) => worth(b) - worth(a) || (a[0] < b[0] ? -1 : 1))
    .map(([word]) => word)
    .filter((word, at, words) => words.findIndex((other) => stem(other) === stem(word)) === at)
    .slice(0, most)
}
