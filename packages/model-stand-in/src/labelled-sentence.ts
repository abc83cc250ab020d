import type { Cite } from './script.ts'

/** One sentence of a generated answer, and what a check should make of it. */
export interface LabelledSentence {
  text: string
  /** Where it is said to stand; null: nowhere. */
  cite: Cite | null
  /** `clean`: a source bears it out. `frame`: states nothing. The rest must not reach anybody. */
  label: 'clean' | 'frame' | SpoiltLabel
}

/** What is wrong with a sentence. */
export type SpoiltLabel = 'wrong_number' | 'made_up_link' | 'uncited' | 'not_quoted' | 'promise'
