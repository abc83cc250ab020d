import { readWords } from './word-codes.ts'

// Only what may be shown is compared; twins further down cost nobody a place.
const COMPARED = 12
// Share of their distinct words, title and headings included: one text under two titles may answer two questions.
const TWINS = 0.95

/** What says the same as something above it goes last, so that one stands for all its twins. */
export function foldTwins<Found extends { words: Uint8Array }>(found: Found[]): Found[] {
  const kept: { one: Found; said: Set<number> }[] = []
  const twins: Found[] = []
  for (const one of found.slice(0, COMPARED)) {
    const said = saidIn(one.words)
    if (kept.some((other) => likeness(other.said, said) >= TWINS)) twins.push(one)
    else kept.push({ one, said })
  }
  return [...kept.map(({ one }) => one), ...found.slice(COMPARED), ...twins]
}

function saidIn(words: Uint8Array): Set<number> {
  const said = new Set<number>()
  readWords(words, (code) => said.add(code))
  return said
}

/** Jaccard. Texts without words are like nothing. */
function likeness(one: Set<number>, other: Set<number>): number {
  let shared = 0
  for (const code of one) if (other.has(code)) shared += 1
  return shared / Math.max(1, one.size + other.size - shared)
}
