import type { Source } from '@baton/contracts'

/** It is being read, or will be in a moment. */
export const isUnderWay = ({ web, report, refreshingSince }: Source): boolean =>
  refreshingSince !== null || (web !== null && report === null)

/** The last reading brought nothing but faults. */
export function isFailing({ report }: Source): boolean {
  return report !== null && report.failed > 0 && report.added + report.changed + report.unchanged === 0
}
