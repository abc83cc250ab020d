import { phrasesFor } from '../phrases.ts'
import type { Decision } from './decide.ts'
import { offerPhrasesFor } from './offer-phrases.ts'
import { sensitivePhrasesFor } from './sensitive-phrases.ts'

/** What the visitor reads of a decision; empty where it changes nothing for them. */
export function wordsOf({ rule, sensitive }: Decision, ...languages: (string | undefined)[]): string {
  if (rule.decision === 'answer') return ''
  if (rule.wording) return rule.wording
  const usual = usualWords(rule.decision, languages)
  return sensitive ? `${sensitivePhrasesFor(...languages)[sensitive]}\n\n${usual}` : usual
}

function usualWords(
  decision: 'ask' | 'offer_person' | 'hand_over',
  languages: (string | undefined)[],
): string {
  const { offer, tellMore } = offerPhrasesFor(...languages)
  if (decision === 'hand_over') return phrasesFor(...languages).passingOn
  return decision === 'ask' ? tellMore : offer
}
