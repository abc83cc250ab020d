import { type Letters, lettersOf } from '../letters.ts'

/** What a run of letters weighs that the question lacks: a text that says much else is less like it. */
const OTHER_WEIGHT = 1.2

/**
 * Likeness of texts to a question in letters (cosine, 0 to 1), where letters that stand in most of the articles found
 * tell little: on a site about boots "boots" is no sign. `articles` holds what each says; `power` sharpens the weights.
 */
export function rareLikeness(question: Letters, articles: string[], power = 1): (text: string) => number {
  const read = articles.map(plain)
  const weights = new Map<string, number>()
  let ownSize = 0
  for (const [run, count] of question) {
    const holding = read.filter((text) => text.includes(run)).length
    const weight = Math.log(1 + (read.length + 1) / (holding + 0.5)) ** (2 * power)
    weights.set(run, weight)
    ownSize += weight * count * count
  }
  const otherWeight = OTHER_WEIGHT ** (2 * power)
  return (text) => {
    let [shared, size] = [0, 0]
    for (const [run, count] of lettersOf(text)) {
      const weight = weights.get(run)
      size += (weight ?? otherWeight) * count * count
      if (weight !== undefined) shared += weight * count * (question.get(run) ?? 0)
    }
    return shared > 0 ? shared / Math.sqrt(ownSize * size) : 0
  }
}

/** A text's words in small letters, each between the marks that `lettersOf` puts at a word's edges. */
function plain(text: string): string {
  return `#${text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '#')}#`
}
