import { stopwords } from '../../stopwords.ts'
import { intentWords, stem } from '../words.ts'

const LANGUAGES = ['en', 'de', 'es', 'fr', 'it', 'pt', 'nl']
const POLITE =
  'please thanks thank hi hello hey need want would like help know get bitte danke hallo hola gracias por favor bonjour merci'
const empty = new Set([...POLITE.split(' '), ...LANGUAGES.flatMap((language) => [...stopwords(language)])])

/** Counts each word with a topic once. */
export function countWords(text: string, counts: Map<string, number>): void {
  for (const word of new Set(intentWords(text)))
    if (word.length > 1 && !empty.has(word) && !/^\d/.test(word))
      counts.set(word, (counts.get(word) ?? 0) + 1)
}

/** Texts counted between two slices. */
const COUNTED = 200

/** The words that tell a group from all texts, most telling first: common within it, rare outside. Yields the share done. */
export function* tellingWords(
  group: string[],
  all: Map<string, number>,
  texts: number,
  most: number,
): Generator<number, string[]> {
  const worth = ([word, count]: [string, number]) => {
    const inside = count / group.length
    const outside = ((all.get(word) ?? count) - count + 0.5) / (texts - group.length + 1)
    return inside * Math.log(inside / outside)
  }
  const own = new Map<string, number>()
  for (const [at, text] of group.entries()) {
    countWords(text, own)
    if (at % COUNTED === COUNTED - 1) yield at / group.length
  }
  yield 1
  const ranked = [...own]
    .map((entry) => ({ word: entry[0], worth: worth(entry) }))
    .sort((a, b) => b.worth - a.worth || (a.word < b.word ? -1 : 1))
  const byStem = new Map<string, string>()
  for (const { word } of ranked) {
    if (!byStem.has(stem(word))) byStem.set(stem(word), word)
    if (byStem.size === most) break
  }
  return [...byStem.values()]
}
