import type { Analyser } from './analyse.ts'

/** Another word for one that was asked, as the site's owner gave it. */
export interface Alternative {
  stem: string
  likeness: number
}

// A little less than the word itself: where both stand, what was asked goes first.
const SYNONYM = 0.9

/**
 * What the words of a question may also be called on this site, by their stems. An entry of several words stands for
 * all of them together: asked whole, each of its words has the alternatives; as an alternative, each of its words says
 * its share.
 */
export function alternatives(
  groups: string[][],
  asked: string[],
  analyse: Analyser,
): ReadonlyMap<string, Alternative[]> {
  const found = new Map<string, Alternative[]>()
  if (groups.length === 0) return found
  const question = ` ${asked.join(' ')} `
  for (const group of groups) {
    const entries = group.map((entry) => contentStems(entry, analyse)).filter((stems) => stems.length > 0)
    for (const entry of entries) {
      if (!question.includes(` ${entry.join(' ')} `)) continue
      const others = entries
        .filter((other) => other !== entry)
        .flatMap((other) => other.map((stem) => ({ stem, likeness: SYNONYM / other.length })))
      for (const stem of entry) found.set(stem, [...(found.get(stem) ?? []), ...others])
    }
  }
  return found
}

const contentStems = (entry: string, analyse: Analyser) =>
  analyse.words(entry).flatMap(({ stem, isStopword }) => (isStopword ? [] : [stem]))
