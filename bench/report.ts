export type Figures = Record<string, number>

/** The value below which the given share of the samples lies. */
export function percentile(samples: number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

/** The usual row of a table of times. */
export const timesRow = (samplesMs: number[]): Figures => ({
  'p50 ms': round(percentile(samplesMs, 0.5)),
  'p95 ms': round(percentile(samplesMs, 0.95)),
})

/** The same for `--json`: `sendP50Ms` and `sendP95Ms` of `send`. */
export const timesOf = (name: string, samplesMs: number[]): Figures => ({
  [`${name}P50Ms`]: round(percentile(samplesMs, 0.5)),
  [`${name}P95Ms`]: round(percentile(samplesMs, 0.95)),
})

/** Prints a table of named rows, and with `--json` one JSON line at the end. */
export function report(title: string, rows: Record<string, Figures>, figures: Figures): void {
  console.log(title)
  console.table(rows)
  if (process.argv.includes('--json')) console.log(JSON.stringify(figures))
}

export const round = (value: number) => Math.round(value * 1000) / 1000
