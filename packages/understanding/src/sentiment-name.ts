/** Praise is what people are politest with: a little of it is still neutral, a little blame is not. */
export function sentimentName(score: number): 'negative' | 'neutral' | 'positive' {
  if (score < -0.03) return 'negative'
  return score > 0.21 ? 'positive' : 'neutral'
}
