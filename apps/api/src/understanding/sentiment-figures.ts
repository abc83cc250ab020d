import { sentimentName } from '@baton/understanding'

export type SentimentLabel = 'negative' | 'neutral' | 'positive' | number

export interface SentimentFigures {
  /** Mean recall of negative, neutral and positive, where turns are labelled by name. */
  macroRecall: number | null
  /** Correlation with the numbers, where turns are labelled by number. */
  pearson: number | null
}

/** How well scores in [-1, 1] meet the labels; null without labels. */
export function sentimentFigures(
  turns: { wanted: SentimentLabel | null; found: number }[],
): SentimentFigures | null {
  const scored = turns.flatMap(({ wanted, found }) => (wanted === null ? [] : [{ wanted, found }]))
  if (scored.length === 0) return null
  const named = scored.filter(({ wanted }) => typeof wanted === 'string')
  const numbered = scored.flatMap(({ wanted, found }) =>
    typeof wanted === 'number' ? [{ wanted, found }] : [],
  )
  return { macroRecall: macroRecall(named), pearson: pearson(numbered) }
}

function macroRecall(turns: { wanted: SentimentLabel; found: number }[]): number | null {
  const labels = [...new Set(turns.map(({ wanted }) => wanted))]
  if (labels.length === 0) return null
  const recalls = labels.map((label) => {
    const own = turns.filter(({ wanted }) => wanted === label)
    return own.filter(({ found }) => sentimentName(found) === label).length / own.length
  })
  return recalls.reduce((sum, recall) => sum + recall, 0) / labels.length
}

function pearson(turns: { wanted: number; found: number }[]): number | null {
  if (turns.length < 2) return null
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  const [wanted, found] = [mean(turns.map((turn) => turn.wanted)), mean(turns.map((turn) => turn.found))]
  let [both, one, other] = [0, 0, 0]
  for (const turn of turns) {
    both += (turn.wanted - wanted) * (turn.found - found)
    one += (turn.wanted - wanted) ** 2
    other += (turn.found - found) ** 2
  }
  return one * other === 0 ? null : both / Math.sqrt(one * other)
}
