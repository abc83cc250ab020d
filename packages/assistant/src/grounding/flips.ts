import type { Passage } from '@baton/contracts'
import { baseLanguage } from '../base-language.ts'
import { saysNo } from '../engines/contradiction.ts'
import { terms } from '../terms.ts'

/** How much two clauses must share, both ways, to be the same statement. */
const SAME = 0.7
const LEAST_TERMS = 3

/**
 * Whether a sentence repeats a clause of its sources with a "not" too many or too few. A list under "We do not take:"
 * and a clause that the sources have both ways are no flip.
 */
export function flips(sentence: string, language: string, sources: Passage[]): boolean {
  const base = baseLanguage(language)
  const same = sources.filter((source) => baseLanguage(source.language) === base)
  const theirs = same.flatMap(({ text }) => clausesOf(text, base))
  return clausesOf(sentence, base).some((clause) => {
    if (clause.terms.length < LEAST_TERMS) return false
    const alike = theirs.filter(
      (their) => share(clause.terms, their.terms) >= SAME && share(their.terms, clause.terms) >= SAME,
    )
    return (
      alike.length > 0 && alike.every((their) => their.isNo !== clause.isNo && their.isInNo !== clause.isInNo)
    )
  })
}

interface Clause {
  terms: string[]
  isNo: boolean
  /** Of its whole sentence: "a, b and c cannot be returned" says no of all three. */
  isInNo: boolean
}

function clausesOf(text: string, language: string): Clause[] {
  return text.split(/[.!?]\s+|\n+/).flatMap((sentence) =>
    sentence.split(/[,;:()]\s+/).map((clause) => ({
      terms: terms(clause, language),
      isNo: saysNo(clause),
      isInNo: saysNo(sentence),
    })),
  )
}

function share(of: string[], held: string[]): number {
  return of.filter((term) => held.includes(term)).length / Math.max(1, of.length)
}
