/** How much each turn weighs against the one after it. */
const FADES = 0.6

export interface SentimentTrend {
  /** The feeling of late, -1 to 1: the last turn weighs most. */
  level: number
  /** How much the later half of the turns is above the earlier, -2 to 2; 0 for one turn. */
  change: number
}

/** Where a conversation is going, from the scores of the visitor's turns, the oldest first. */
export function sentimentTrend(scores: number[]): SentimentTrend {
  if (scores.length === 0) return { level: 0, change: 0 }
  const weights = scores.map((_, at) => FADES ** (scores.length - 1 - at))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const level = scores.reduce((sum, score, at) => sum + score * (weights[at] ?? 0), 0) / total
  const mean = (part: number[]) => part.reduce((sum, score) => sum + score, 0) / (part.length || 1)
  const half = Math.floor(scores.length / 2)
  return { level, change: half === 0 ? 0 : mean(scores.slice(-half)) - mean(scores.slice(0, half)) }
}
