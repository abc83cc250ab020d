import { readEvidence, unborne } from '../grounding/evidence.ts'

interface Written {
  text: string
  /** BCP 47. */
  language: string
}

/** Whether all numbers, dates and addresses of a text stand in the one that it was made of, in whatever way of writing. */
export function hasSameFigures(made: Written, from: Written): boolean {
  const evidence = readEvidence(from.text, from.language)
  // What a sentence calls by a number word may be called otherwise in another language.
  return unborne({ ...made, isFact: made.language === from.language }, [evidence]) === null
}
