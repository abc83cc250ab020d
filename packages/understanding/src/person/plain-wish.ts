import type { Concept } from './concept.ts'
import type { Piece } from './read-concepts.ts'

const PEOPLE = new Set<Concept>(['human', 'staff', 'boss', 'person'])
/** What a plain wish holds besides a person. */
const ASKING = new Set<Concept>(
  'someone talk reach connect raise want rather please now only can me real'.split(' ') as Concept[],
)
/** Without one of these it is no request: "your staff", "real people". */
const TELLING = new Set<Concept>('connect want rather please now'.split(' ') as Concept[])
/** A longer one is no fixed phrase. */
const MOST_PIECES = 7

/** Whether a clause names a person, a request and nothing else: "agent please", "I want to talk to a human now". */
export function isPlainWish(clause: string, pieces: Piece[]): boolean {
  if (pieces.length > MOST_PIECES || /[?？]$/.test(clause)) return false
  const isOnly = pieces.every(
    ({ concepts }) => concepts.length > 0 && concepts.every((one) => PEOPLE.has(one) || ASKING.has(one)),
  )
  const has = (some: Set<Concept>) => pieces.some(({ concepts }) => concepts.some((one) => some.has(one)))
  return isOnly && has(PEOPLE) && has(TELLING)
}
