/** Weighted links without direction; a link of a node to itself stands for what was merged into it. */
export type Graph = Map<number, number>[]

const ROUNDS = 20
const LEVELS = 8
const SLICE = 200

/**
 * Groups of nodes with more links among each other than chance would give (Louvain's method, nodes in their own order,
 * so that the same graph gives the same groups). `resolution` above 1 makes smaller groups. Between slices it yields how
 * far it is at least, 0 to 1.
 */
export function* communitiesOf(graph: Graph, resolution: number): Generator<number, Int32Array> {
  const groups = Int32Array.from(graph, (_, node) => node)
  let level = graph
  for (let turn = 0; turn < LEVELS; turn++) {
    const moved = yield* moveNodes(level, resolution, turn / LEVELS)
    const numbers = new Map<number, number>()
    for (const group of moved) if (!numbers.has(group)) numbers.set(group, numbers.size)
    const next = Int32Array.from(moved, (group) => numbers.get(group) ?? 0)
    for (const [node, group] of groups.entries()) groups[node] = next[group] ?? 0
    if (numbers.size === level.length) break
    level = yield* merged(level, next, numbers.size, turn / LEVELS)
    yield turn / LEVELS
  }
  return groups
}

function* moveNodes(graph: Graph, resolution: number, done: number): Generator<number, Int32Array> {
  const groups = Int32Array.from(graph, (_, node) => node)
  const degrees = new Float64Array(graph.length)
  for (const [node, links] of graph.entries()) {
    for (const weight of links.values()) degrees[node] = (degrees[node] ?? 0) + weight
    if (node % SLICE === 0) yield done
  }
  const totals = degrees.slice()
  const all = degrees.reduce((sum, degree) => sum + degree, 0) || 1
  for (let round = 0; round < ROUNDS; round++) {
    let moves = 0
    for (const [node, links] of graph.entries()) {
      if (node % SLICE === 0) yield done
      const own = groups[node] ?? 0
      const degree = degrees[node] ?? 0
      const toGroup = new Map<number, number>([[own, 0]])
      for (const [other, weight] of links) {
        const group = groups[other] ?? 0
        if (other !== node) toGroup.set(group, (toGroup.get(group) ?? 0) + weight)
      }
      totals[own] = (totals[own] ?? 0) - degree
      const gain = (group: number) =>
        (toGroup.get(group) ?? 0) - (resolution * degree * (totals[group] ?? 0)) / all
      let best = own
      for (const group of toGroup.keys()) if (gain(group) > gain(best) + 1e-9) best = group
      totals[best] = (totals[best] ?? 0) + degree
      groups[node] = best
      if (best !== own) moves += 1
    }
    if (moves === 0) break
  }
  return groups
}

function* merged(graph: Graph, groups: Int32Array, count: number, done: number): Generator<number, Graph> {
  const next: Graph = Array.from({ length: count }, () => new Map())
  for (const [node, links] of graph.entries()) {
    const own = next[groups[node] ?? 0]
    for (const [other, weight] of links) {
      const to = groups[other] ?? 0
      own?.set(to, (own.get(to) ?? 0) + weight)
    }
    if (node % SLICE === 0) yield done
  }
  return next
}
