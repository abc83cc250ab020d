import type { CsatFigures } from '@baton/contracts'

/** Of the normal distribution: 95 % lies between minus and plus this. */
const Z = 1.96

/** Scores put together. */
export function csatFigures(counted: { score: number; n: number }[]): CsatFigures {
  const byScore = [1, 2, 3, 4, 5].map((score) => sum(counted.filter((one) => one.score === score)))
  const answers = sum(counted)
  if (answers === 0) return { answers, byScore, mean: null, topTwo: null, topTwoInterval: null }
  const good = sum(counted.filter(({ score }) => score >= 4))
  return {
    answers,
    byScore,
    mean: counted.reduce((total, { score, n }) => total + score * n, 0) / answers,
    topTwo: good / answers,
    topTwoInterval: wilson(good, answers),
  }
}

const sum = (counted: { n: number }[]) => counted.reduce((total, { n }) => total + n, 0)

/** Where a share lies with 95 % certainty; honest for few answers too, unlike plus-minus around the share. */
function wilson(good: number, answers: number): [number, number] {
  const share = good / answers
  const weight = Z ** 2 / answers
  const middle = (share + weight / 2) / (1 + weight)
  const reach = (Z * Math.sqrt((share * (1 - share) + weight / 4) / answers)) / (1 + weight)
  return [Math.max(0, middle - reach), Math.min(1, middle + reach)]
}
