import { wishFeatures } from './wish-features.ts'

/** The parts of a folded message that may each be a wish: its clauses, and all of a short one. */
export function wishClauses(folded: string): string[] {
  const clauses = folded
    .split(/(?<=[.!?;…،؟。！？\n])\s*|\s[-–—]\s|[,:、，：]\s*/)
    .map((clause) => clause.trim())
    .filter((clause) => /\p{L}/u.test(clause))
  return clauses.length > 1 && clauses.length <= 4 ? [...clauses, clauses.join(' ')] : clauses
}

/** Features as a vector of one length: so a long clause counts no more than a short one. */
export function wishVector(...args: Parameters<typeof wishFeatures>): [feature: string, value: number][] {
  const features = [...wishFeatures(...args)]
  const length = Math.sqrt(features.reduce((sum, [, weight]) => sum + weight ** 2, 0))
  return features.map(([feature, weight]) => [feature, (3 * weight) / length])
}
