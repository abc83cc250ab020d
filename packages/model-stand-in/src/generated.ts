import type { LabelledSentence } from './labelled-sentence.ts'
import { createRandom, pick } from './random.ts'
import type { Script } from './script.ts'
import { SPOILERS } from './spoil.ts'

/** What may be cited, as `searchResultsOf` gives it. */
export interface Citable {
  content: string[]
}

/** An answer of one to four cited sentences in the sources' own facts, in the ways in which a model words them. */
export function cleanAnswer(seed: number, results: Citable[]): LabelledSentence[] {
  const random = createRandom(seed)
  const stock = sentencesOf(results)
  const [first] = stock
  if (!first) return [{ text: 'What would you like to know?', cite: null, label: 'frame' }]
  const many = 1 + Math.floor(random() * 4)
  const facts = Array.from({ length: many }, () => pick([first, ...stock], random))
  const sentences = [...new Set(facts)].map(({ text, cite }): LabelledSentence => {
    return { text: worded(text, random), cite, label: 'clean' }
  })
  if (random() < 0.3) sentences.unshift({ text: pick(OPENINGS, random), cite: null, label: 'frame' })
  if (random() < 0.3) sentences.push({ text: pick(CLOSINGS, random), cite: null, label: 'frame' })
  return sentences
}

/** A clean answer with one to three sentences between its own that are wrong, made up or promised. */
export function spoiltAnswer(seed: number, results: Citable[]): LabelledSentence[] {
  const random = createRandom(seed ^ 0x5eed)
  const sentences = cleanAnswer(seed, results)
  const stock = sentencesOf(results)
  const many = 1 + Math.floor(random() * 3)
  for (let count = 0; count < many; count++) {
    const spoil = pick(SPOILERS, random)
    const spoilt = spoil(pick([{ text: 'It is ready in a week.', cite: null }, ...stock], random), random)
    sentences.splice(Math.floor(random() * (sentences.length + 1)), 0, spoilt)
  }
  return sentences
}

/** As the stand-in says it: one block for each sentence. */
export function scriptOf(sentences: LabelledSentence[]): Script {
  return sentences.map(({ text, cite }) => ({ text: `${text} `, ...(cite && { cite }) }))
}

type Stocked = Pick<LabelledSentence, 'text' | 'cite'>

/** Whole sentences that can stand alone. */
function sentencesOf(results: Citable[]): Stocked[] {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })
  return results.flatMap(({ content }, result) =>
    content.flatMap((paragraph, block) =>
      [...segmenter.segment(paragraph)]
        .map(({ segment }) => segment.trim())
        .filter((text) => /^\p{Lu}.{20,300}\.$/su.test(text) && !text.includes('\n'))
        .map((text) => ({ text, cite: { result, block } })),
    ),
  )
}

/** Word for word, or behind a few words of a model's own. */
function worded(text: string, random: () => number): string {
  const lead = pick(['', '', 'Yes: ', 'In short: ', 'From the help page: ', '- '], random)
  return `${lead}${text}`
}

const OPENINGS = ['Here is what I found.', 'Happy to help.', 'Good question.'] as const
const CLOSINGS = ['Does that help?', 'Is there anything else?', 'I hope this helps.'] as const
