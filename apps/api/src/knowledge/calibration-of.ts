import { calibrate } from '@baton/assistant'
import { findLead } from '@baton/knowledge'
import type { SiteStore } from '@baton/store'

/** What this site's calibration adds to its assistant's confidence: see `calibrate`. */
export function calibrationOf(store: SiteStore): number {
  return calibrate(findLead(store)?.lead)
}

/** The same in one line, for people. */
export function calibrationLine(store: SiteStore): string {
  const measured = findLead(store)
  if (!measured) return 'This site is not calibrated: that takes 30 public articles.'
  const shift = calibrate(measured.lead)
  const sign = shift < 0 ? '−' : '+'
  return `This site’s calibration: ${measured.questions} questions, confidence ${sign}${Math.abs(shift).toFixed(2)}.`
}
