import type { Audience, HitPlace, HitWord, Passage } from '@baton/contracts'
import type { SiteStore } from '@baton/store'
import { type Analyser, analyser, type Word } from './search/analyse.ts'
import type { AskedWord } from './search/asked-words.ts'
import { baseLanguage } from './search/language-profile.ts'
import { readQuestion } from './search/read-question.ts'

/** The words of a question that tell passages apart, rarest first, and where a passage has each. */
export type Explain = (passage: Passage) => HitWord[]

/** Says why passages were found for a question: the words that they and it share. */
export function explainer(
  store: SiteStore,
  { text, audience }: { text: string; audience: Audience },
): Explain {
  const asked = new Map<string, AskedWord[]>()
  const surfaces = new Map<string, string>()
  const read = (language: string) => {
    const known = asked.get(language)
    if (known) return known
    for (const { stem, surface } of analyser(language).words(text))
      surfaces.set(`${language} ${stem}`, surface)
    const { words } = readQuestion(store, text, {
      ...{ language, audience, at: store.now(), tags: [], chunks: 1, allChunks: 1 },
    })
    asked.set(language, words)
    return words
  }
  return (passage) => {
    const language = baseLanguage(passage.language)
    const analyse = analyser(language)
    const fields: [HitPlace, string][] = [
      ['title', passage.title],
      ['heading', passage.headings.join('\n')],
      ['text', passage.text],
    ]
    const held = fields.map(([place, words]) => [place, formIn(analyse, words)] as const)
    return read(language).map((word) => {
      const found = held.flatMap(([place, find]) => {
        const form = find(word)
        return form ? [{ place, ...form }] : []
      })
      const asItStands = found.length > 0 && found.every(({ stem }) => stem === word.stem)
      const other = found.find(({ stem }) => stem !== word.stem)?.surface ?? word.known
      return {
        word: surfaces.get(`${language} ${word.stem}`) ?? word.stem,
        takenFor: asItStands || other === word.stem ? null : other,
        places: found.map(({ place }) => place),
      }
    })
  }
}

/** The form in which a text has a word: as such, or else as a relative or a synonym. */
function formIn({ words }: Analyser, text: string): (word: AskedWord) => Found | undefined {
  const held = new Map(words(text).map((word) => [word.stem, word]))
  return ({ stem, forms }) => held.get(stem) ?? forms.flatMap((form) => held.get(form.stem) ?? [])[0]
}

type Found = Pick<Word, 'stem' | 'surface'>
