export interface Row {
  values: number[]
  isPositive: boolean
  weight: number
}

/** An offset, then one weight for each value. */
export type Weights = number[]

const STEPS = 30
/** Of the mean loss; keeps weights small that the rows say little about. */
const RIDGE = 0.003

/** Ridge logistic regression by Newton's method, on values brought to one scale. The same rows give the same weights. */
export function fitLogistic(rows: Row[]): Weights {
  const total = rows.reduce((sum, { weight }) => sum + weight, 0)
  const size = rows[0]?.values.length ?? 0
  const mean = (read: (row: Row) => number) =>
    rows.reduce((sum, row) => sum + row.weight * read(row), 0) / total
  const columns = Array.from({ length: size }, (_, at) => {
    const centre = mean(({ values }) => values[at] ?? 0)
    return { centre, scale: Math.sqrt(mean(({ values }) => ((values[at] ?? 0) - centre) ** 2)) || 1 }
  })
  const scaled = rows.map((row) => ({
    ...row,
    weight: row.weight / total,
    values: [1, ...columns.map(({ centre, scale }, at) => ((row.values[at] ?? 0) - centre) / scale)],
  }))
  let weights: Weights = new Array(size + 1).fill(0)
  for (let step = 0; step < STEPS; step++) {
    const { gradient, curvature } = slopes(scaled, weights)
    const change = solve(curvature, gradient)
    weights = weights.map((weight, at) => weight - (change[at] ?? 0))
  }
  const [offset = 0, ...inner] = weights
  const outer = inner.map((weight, at) => weight / (columns[at]?.scale ?? 1))
  return [offset - outer.reduce((sum, weight, at) => sum + weight * (columns[at]?.centre ?? 0), 0), ...outer]
}

export function scoreOf([offset = 0, ...weights]: Weights, values: number[]): number {
  return weights.reduce((sum, weight, at) => sum + weight * (values[at] ?? 0), offset)
}

function slopes(rows: Row[], weights: Weights): { gradient: number[]; curvature: number[][] } {
  const gradient = weights.map((weight, at): number => (at === 0 ? 0 : RIDGE * weight))
  const curvature = weights.map((_, at) =>
    weights.map((_, other): number => (at === other && at > 0 ? RIDGE : 0)),
  )
  for (const { values, isPositive, weight } of rows) {
    const chance = 1 / (1 + Math.exp(-values.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0)))
    const error = weight * (chance - (isPositive ? 1 : 0))
    const bend = weight * chance * (1 - chance)
    for (const [at, value] of values.entries()) {
      gradient[at] = (gradient[at] ?? 0) + error * value
      const line = curvature[at] ?? []
      for (const [other, second] of values.entries()) line[other] = (line[other] ?? 0) + bend * value * second
    }
  }
  return { gradient, curvature }
}

/** Gaussian elimination of a positive definite system. */
function solve(matrix: number[][], right: number[]): number[] {
  const lines = matrix.map((line, at) => [...line, right[at] ?? 0])
  const get = (line: number, column: number) => lines[line]?.[column] ?? 0
  for (const pivot of lines.keys()) {
    for (const line of lines.keys()) {
      if (line === pivot) continue
      const share = get(line, pivot) / get(pivot, pivot)
      lines[line] = (lines[line] ?? []).map((value, column) => value - share * get(pivot, column))
    }
  }
  return lines.map((_, at) => get(at, lines.length) / get(at, at))
}
