export interface FoundEntity {
  type: string
  start: number
  end: number
}

/** By type of the labels. What was found of a type that the file never labels is not counted. */
export interface EntityFigures {
  byType: Record<string, { wanted: number; precision: number | null; recall: number }>
}

/** How often what is labelled was found, and what was found is labelled: the same type at places that overlap. */
export function entityFigures(
  turns: { wanted?: FoundEntity[]; found: FoundEntity[] }[],
): EntityFigures | null {
  const labelled = turns.flatMap(({ wanted, found }) =>
    wanted ? [{ wanted, found: withoutTwins(found) }] : [],
  )
  const types = new Set(labelled.flatMap(({ wanted }) => wanted.map(({ type }) => type)))
  if (types.size === 0) return null
  const byType: EntityFigures['byType'] = {}
  for (const type of [...types].sort()) {
    const counts = { wanted: 0, met: 0, found: 0, right: 0 }
    for (const turn of labelled) {
      const wanted = turn.wanted.filter((one) => one.type === type)
      const found = turn.found.filter((one) => one.type === type)
      counts.wanted += wanted.length
      counts.found += found.length
      counts.met += wanted.filter((one) => found.some((other) => overlaps(one, other))).length
      counts.right += found.filter((one) => wanted.some((other) => overlaps(one, other))).length
    }
    const precision = counts.found === 0 ? null : counts.right / counts.found
    byType[type] = { wanted: counts.wanted, precision, recall: counts.met / counts.wanted }
  }
  return { byType }
}

const overlaps = (a: FoundEntity, b: FoundEntity) => a.start < b.end && b.start < a.end

const withoutTwins = (found: FoundEntity[]) =>
  found.filter(
    (one, at) => found.findIndex((other) => other.type === one.type && overlaps(one, other)) === at,
  )
