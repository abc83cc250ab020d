export interface Point {
  lead: number
  threshold: number
}

/** Holds the slope back, in variances of the leads: few sites say little. */
const RIDGE = 5

/** A line through points, through the mean of all; a group counts as much as another. The slope is shrunk. */
export function fitLine(groups: Point[][]): { at: number; height: number; slope: number } {
  const points = groups.flatMap((group) => group.map((point) => ({ ...point, weight: 1 / group.length })))
  const total = groups.length
  const mean = (read: (point: Point) => number) =>
    points.reduce((sum, point) => sum + point.weight * read(point), 0) / total
  const at = mean(({ lead }) => lead)
  const height = mean(({ threshold }) => threshold)
  const variance = mean(({ lead }) => (lead - at) ** 2)
  const shared = mean(({ lead, threshold }) => (lead - at) * (threshold - height))
  return { at, height, slope: shared / (variance * (1 + RIDGE / total)) }
}

const STEP = 0.025
const MOST = 3

/** The threshold that withholds as large a share of the answerable as it lets through of the others. */
export function equalErrors(scored: { score: number; answerable: boolean }[]): number {
  const share = (answerable: boolean, isAbove: (score: number) => boolean) => {
    const ones = scored.filter((one) => one.answerable === answerable)
    return ones.filter(({ score }) => isAbove(score)).length / ones.length
  }
  const gap = (threshold: number) =>
    Math.abs(share(true, (score) => score < threshold) - share(false, (score) => score >= threshold))
  const steps = Array.from({ length: (2 * MOST) / STEP + 1 }, (_, nth) => nth * STEP - MOST)
  return steps.reduce((best, threshold) => (gap(threshold) < gap(best) ? threshold : best))
}
