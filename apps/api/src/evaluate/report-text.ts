import type { EvaluationReport } from '@baton/contracts'
import { figureColumns, figureRows } from './figure-rows.ts'

const FAILURES = 5

/** The report as a terminal shows it: the figures, by language if there are several, and the first failures. */
export function reportText(report: EvaluationReport): string {
  const columns = figureColumns(report)
  const cells = [
    ['', ...columns.map(([name]) => name)],
    ...figureRows.map(({ label, value }) => [label, ...columns.map(([, figures]) => value(figures))]),
  ]
  const widths = cells[0]?.map((_, at) => Math.max(...cells.map((row) => row[at]?.length ?? 0))) ?? []
  const lines = cells.map((row) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  '),
  )
  const { failures, calibration } = report
  if (calibration) lines.push('', calibration)
  if (failures.length === 0) return [...lines, '', 'No failures.'].join('\n')
  const shown = failures.slice(0, FAILURES).map(({ id, problems, text }) => {
    return `  ${id}  ${problems.join(', ').replaceAll('_', ' ')}: ${text.replace(/\s+/g, ' ').slice(0, 80)}`
  })
  const rest = failures.length - shown.length
  const more = rest > 0 ? [`  and ${rest} more; --html FILE shows all with what was found instead`] : []
  return [...lines, '', `${failures.length} with a failure:`, ...shown, ...more].join('\n')
}
