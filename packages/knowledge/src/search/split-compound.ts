import { countChunksByTerm, type SiteStore } from '@baton/store'
import type { Analyser, Word } from './analyse.ts'
import { languageProfile } from './language-profile.ts'
import { type Namespace, wordTerm } from './terms.ts'

// Longer words are data, and each place to cut costs look-ups.
const MAX_LETTERS = 40
/** What German, Dutch and their neighbours put between two parts. */
const LINKS = ['', 's', 'n', 'en', 'es']

/**
 * The two words of this site that a compound is made of ("Rückgabefrist": "Rückgabe", "Frist"); the pair whose rarer
 * word is the more common one here. Null when there is none.
 */
export function splitCompound(
  store: SiteStore,
  { surface }: Word,
  analyse: Analyser,
  spaces: Namespace[],
): [Word, Word] | null {
  const letters = [...surface]
  // Shorter parts are found in too many words.
  const { pieceLength } = languageProfile(analyse.language)
  if (letters.length < 2 * pieceLength || letters.length > MAX_LETTERS || /\d/.test(surface)) return null
  const pairs = cuts(letters, pieceLength).flatMap(([first, second]): [Word, Word][] => {
    const [one, other] = [analyse.words(first), analyse.words(second)]
    return one[0] && other[0] ? [[one[0], other[0]]] : []
  })
  const terms = pairs.flat().flatMap(({ stem }) => spaces.map((space) => wordTerm(space, stem)))
  const counts = countChunksByTerm(store, [...new Set(terms)])
  const chunksWith = ({ stem }: Word) =>
    spaces.reduce((sum, space) => sum + (counts.get(wordTerm(space, stem)) ?? 0), 0)
  let best: { pair: [Word, Word]; chunks: number } | null = null
  for (const pair of pairs) {
    const chunks = Math.min(...pair.map(chunksWith))
    if (chunks > (best?.chunks ?? 0)) best = { pair, chunks }
  }
  return best?.pair ?? null
}

function cuts(letters: string[], shortest: number): [string, string][] {
  const pairs: [string, string][] = []
  for (let at = shortest; at <= letters.length - shortest; at += 1) {
    const first = letters.slice(0, at).join('')
    const second = letters.slice(at).join('')
    for (const link of LINKS) {
      if (link === '') pairs.push([first, second])
      else if (first.endsWith(link) && at - link.length >= shortest)
        pairs.push([first.slice(0, -link.length), second])
    }
  }
  return pairs
}
