/** About the mean lead on sites of all kinds: there confidence is taken as it is. */
const USUAL_LEAD = 0.17
/** Fitted between sites, then shrunk: see decisions/005-calibration-per-site.md. */
const SLOPE = 6
/** An odd site is moved no further than what was seen to help on any. */
const MOST = 0.3

/**
 * What to add to the logarithm of the odds that an answer is right, on a site where the best page leads the next by
 * that much (0 to 1) for questions that no page was written for. Pages that repeat each other lead little: there the
 * signs of an answer show for questions without one too, and it takes more of them. 0 where nobody knows.
 */
export function calibrate(lead: number | undefined): number {
  if (lead === undefined) return 0
  return Math.max(-MOST, Math.min(MOST, SLOPE * (lead - USUAL_LEAD)))
}
