import type { Audience, HitPlace, HitWord, Passage } from '@baton/contracts'
import type { SiteStore } from '@baton/store'
import { type Analyser, analyser } from './search/analyse.ts'
import { baseLanguage } from './search/language-profile.ts'
import { type AskedWord, readQuestion } from './search/read-question.ts'

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
    const held = fields.map(([place, words]) => [place, holder(analyse, words)] as const)
    return read(language).map((word) => ({
      word: surfaces.get(`${language} ${word.stem}`) ?? word.stem,
      takenFor: word.known === word.stem ? null : word.known,
      places: held.flatMap(([place, holds]) => (holds(word) ? [place] : [])),
    }))
  }
}

/** Whether a text has a word: as such or as a relative. */
function holder({ words }: Analyser, text: string): (word: AskedWord) => boolean {
  const stems = new Set(words(text).map(({ stem }) => stem))
  return ({ forms }) => forms.some(({ stem }) => stems.has(stem))
}
