import type { Typist } from '../state/typing.ts'

/** "Mara Lindt is typing…", "Ben is writing a note…"; several one after the other. */
export function typingInWords(typists: readonly Typist[], visitor: string): string {
  return typists.map((typist) => wordsOf(typist, visitor)).join(' · ')
}

function wordsOf({ author, kind }: Typist, visitor: string): string {
  if (author.kind === 'visitor') return `${visitor} is typing…`
  return `${author.name} is ${kind === 'note' ? 'writing a note' : 'typing a reply'}…`
}
