import type { Report } from './report.ts'

/** The report as a file for machines. */
export function reportJson(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`
}
