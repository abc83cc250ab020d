import type { LabelledTurn } from '../../apps/api/src/understanding/read-turns.ts'

const SMOOTHING = 0.1

/** What the product is compared with: plain words and naive Bayes, learnt from the turns of the split `train`. */
export function naiveBayes(turns: LabelledTurn[]): (text: string) => string | null {
  const counts = new Map<string, Map<string, number>>()
  const words = new Set<string>()
  for (const { intent, text, split } of turns) {
    if (split !== 'train' || !intent) continue
    const own = counts.get(intent) ?? new Map<string, number>()
    counts.set(intent, own)
    for (const word of wordsOf(text)) {
      own.set(word, (own.get(word) ?? 0) + 1)
      words.add(word)
    }
  }
  const intents = [...counts].map(([name, own]) => {
    const all = [...own.values()].reduce((sum, count) => sum + count, 0) + SMOOTHING * words.size
    return { name, likelihood: (word: string) => Math.log(((own.get(word) ?? 0) + SMOOTHING) / all) }
  })
  return (text) => {
    const known = wordsOf(text).filter((word) => words.has(word))
    const scores = intents.map(({ likelihood }) => known.reduce((sum, word) => sum + likelihood(word), 0))
    return intents[scores.indexOf(Math.max(...scores))]?.name ?? null
  }
}

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
