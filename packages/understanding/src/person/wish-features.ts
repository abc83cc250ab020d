import { type Concept, concepts } from './concept.ts'
import type { Piece } from './read-concepts.ts'

const PEOPLE = new Set<Concept>(['human', 'someone', 'staff', 'boss', 'team'])
const ANYBODY = new Set<Concept>([...PEOPLE, 'third', 'nobody'])
/** How far a "not" reaches. */
const REACH = 4

/** Whether a clause names what a wish for a person is about at all; most clauses end here. */
export function mayWish(pieces: Piece[]): boolean {
  const held = new Set(pieces.flatMap((piece) => piece.concepts))
  const has = (...some: Concept[]) => some.some((one) => held.has(one))
  if (has(...PEOPLE) || has('raise')) return true
  const meet = (one: Concept, other: Concept) =>
    pieces.some(
      (piece, at) =>
        piece.concepts.includes(one) &&
        pieces.slice(Math.max(0, at - 2), at + 3).some((near) => near.concepts.includes(other)),
    )
  if (has('bot') && has('fed', 'not', 'rather')) return true
  if (has('who') && has('talk', 'complain', 'reach', 'call')) return true
  if (has('who') && has('help') && has('yours', 'problem', 'real', 'me')) return true
  if (has('there') && has('nobody', 'real')) return true
  if (meet('real', 'help') || meet('real', 'talk') || meet('real', 'answer')) return true
  // Who names nobody asks for a person with little else: "call me Tom", "send me the boarding pass" do not.
  const unknown = pieces.filter(({ text, concepts: told }) => told.length === 0 && !/^\d/.test(text))
  if (unknown.length > 1 || has('says', 'answer', 'price', 'role') || isNaming(pieces)) return false
  if (meet('yours', 'talk') || meet('yours', 'reach') || meet('yours', 'call')) return true
  return meet('call', 'me') || meet('connect', 'me') || meet('reach', 'me')
}

/** "Call me Tom", "connect me to Bob". */
function isNaming(pieces: Piece[]): boolean {
  const isAt = (at: number, one: Concept) => pieces[at]?.concepts.includes(one) === true
  return pieces.some(
    ({ text, concepts: told }, at) =>
      told.length === 0 &&
      !/^\d/.test(text) &&
      (isAt(at - 1, 'me') || isAt(at - 2, 'me')) &&
      [1, 2].some((back) => isAt(at - back, 'call') || isAt(at - back, 'connect')),
  )
}

/** What a clause is told by, with what each weighs: concepts, their neighbours, what is denied, asked, unknown. */
export function wishFeatures(clause: string, pieces: Piece[]): Map<string, number> {
  const features = new Map<string, number>([['#b', 1]])
  const put = (feature: string, weight = 1) => features.set(feature, weight)
  const known = pieces.filter((piece) => piece.concepts.length > 0)
  const unknown = pieces.length - known.length
  put(`#U${unknown > 5 ? 6 : unknown > 3 ? 4 : unknown}`)
  for (let count = 1; count <= Math.min(unknown, 6); count++) put(`#u${count}`)
  put(`#n${Math.min(6, known.length)}`)
  if (/["“”«»「『„]/.test(clause)) put('#q')
  if (/[?？]$|[吗么]$|か$/.test(clause)) {
    put('?')
    for (const { concepts: some } of known) for (const one of some) put(`?${concepts[one]}`)
  }
  const letters = pieces.map((_, at) => lettersAt(pieces, at))
  putNegated(pieces, letters, put)
  putEnds(pieces, known, put)
  letters.forEach((some, at) => {
    for (const one of some) {
      put(one)
      for (const next of letters[at + 1] ?? []) put(`${one}>${next}`, 0.6)
      if (letters[at + 1]?.length === 0) put(`${one}>-`, 0.6)
    }
  })
  if (unknown === 0 && known.length <= 4) put(`=${[...new Set(letters.flat())].sort().join('')}`, 0.6)
  return features
}

/** The letters of a piece's concepts; whose it is counts beside a person only. */
function lettersAt(pieces: Piece[], at: number): string[] {
  const isBesidePerson = () =>
    [at - 1, at, at + 1].some((near) => pieces[near]?.concepts.some((one) => ANYBODY.has(one)))
  return (pieces[at]?.concepts ?? [])
    .filter((one) => (one !== 'mine' && one !== 'other') || isBesidePerson())
    .map((one) => concepts[one])
}

function putNegated(pieces: Piece[], letters: string[][], put: (feature: string) => void) {
  let negatedAt = Number.NEGATIVE_INFINITY
  pieces.forEach((piece, at) => {
    const isNegated = at - negatedAt <= REACH
    if (piece.concepts.includes('not')) negatedAt = at
    if (isNegated) for (const one of letters[at] ?? []) put(`!${one}`)
  })
}

function putEnds(pieces: Piece[], known: Piece[], put: (feature: string) => void) {
  for (const one of known[0]?.concepts ?? []) put(`^${concepts[one]}`)
  for (const one of known.at(-1)?.concepts ?? []) put(`$${concepts[one]}`)
  if (pieces[0]?.concepts.length === 0) put('^-')
  if (pieces.at(-1)?.concepts.length === 0) put('$-')
}
