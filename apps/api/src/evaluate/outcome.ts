import type { Answer } from '@baton/assistant'
import type { CitationCounts } from './judge-citations.ts'

/** What one question brought, judged against its row. */
export interface Outcome {
  id: string
  text: string
  language: string
  /** Articles that answer it; null where the row names none, so there is nothing to look for. */
  right: string[] | null
  /** Null when the row does not say. */
  answerable: boolean | null
  /** Distinct articles as they were ranked, best first, before the cut to the few that the engine reads. */
  ranked: { id: string; title: string }[]
  /** The best quotes, whether or not they were shown. */
  quotes: string[]
  /** For each quote, whether it contains an answer; null where the row names no answers. */
  holds: boolean[] | null
  tier: Answer['tier']
  /** Something was quoted to the visitor as an answer. */
  answered: boolean
  /** What the tiers are decided by, 0 to 1; 0 for a reply that needed no search. */
  confidence: number
  /** Internal articles that a visitor would have been shown; null for a question by an agent. */
  leaks: string[] | null
  /** Of an answer; null for any other reply. */
  citations: CitationCounts | null
  /** Millionths of a US dollar; null where no model was asked, or one without a price. */
  costMicros: number | null
  ms: number
}
