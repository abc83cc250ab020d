import type { EvaluationReport } from '@baton/contracts'

/** The report as a file for machines. */
export function reportJson(report: EvaluationReport): string {
  return `${JSON.stringify(report, null, 2)}\n`
}
