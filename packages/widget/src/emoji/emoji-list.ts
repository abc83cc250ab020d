import { words as en } from './words/emoji-en.ts'

export interface Emoji {
  text: string
  /** What it is called, in the visitor's language where that is spoken here, else in English. */
  name: string
  /** All that finds it: of that language, and English. */
  terms: string[]
}

const files: Record<string, () => Promise<{ words: string }>> = {
  de: () => import('./words/emoji-de.ts'),
  es: () => import('./words/emoji-es.ts'),
}

/** All emoji by groups, in the order of the picker, for a BCP 47 tag. */
export async function loadEmoji(tag: string): Promise<Emoji[][]> {
  const own = await files[tag.split('-')[0] ?? '']?.().catch(() => null)
  const named = new Map(linesOf(own?.words ?? ''))
  return en.split('\n\n').map((group) =>
    linesOf(group).map(([text, english]) => {
      const said = named.get(text) ?? english
      return { text, name: said, terms: plain(`${said} ${english}`).split(' ') }
    }),
  )
}

/** Those that each word of a search begins a term of, with or without accents. */
export function findEmoji(groups: Emoji[][], search: string): Emoji[] {
  const wanted = plain(search).split(' ')
  return groups
    .flat()
    .filter(({ terms }) => wanted.every((word) => terms.some((term) => term.startsWith(word))))
}

const linesOf = (text: string): [emoji: string, words: string][] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)])

const plain = (text: string) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim().replace(/\s+/g, ' ')
