import type { UnderstandingReport } from './evaluate-turns.ts'

const share = (value: number | null) => (value === null ? '–' : value.toFixed(3))

/** The figures as a person reads them in a terminal. */
export function understandingText(report: UnderstandingReport): string {
  const { turns, intent, sentiment, language, entities, p95Ms, confusions } = report
  const rows: [string, string][] = [['Turns', `${turns.train} to learn from, ${turns.test} tested`]]
  if (intent) {
    rows.push(['Intent accuracy', `${share(intent.accuracy)}, macro F1 ${share(intent.macroF1)}`])
    rows.push([
      'In scope, right and not turned away',
      `${share(intent.inScopeAccuracy)} at threshold ${intent.threshold}`,
    ])
    rows.push(['Out of scope, turned away', share(intent.outOfScopeRecall)])
    rows.push(['Calibration error', share(intent.ece)])
    rows.push(['Training', `${(intent.trainMs / 1000).toFixed(1)} s`])
  }
  if (sentiment)
    rows.push([
      'Sentiment',
      `macro recall ${share(sentiment.macroRecall)}, Pearson ${share(sentiment.pearson)}`,
    ])
  if (language) rows.push(['Language accuracy', share(language.accuracy)])
  for (const [type, { wanted, precision, recall }] of Object.entries(entities?.byType ?? {}))
    rows.push([`Entity ${type}`, `recall ${share(recall)}, precision ${share(precision)} (${wanted})`])
  rows.push(['All scores of a turn, p95', `${p95Ms.toFixed(1)} ms`])
  const width = Math.max(...rows.map(([label]) => label.length))
  const lines = rows.map(([label, value]) => `${label.padEnd(width)}  ${value}`)
  return [...lines, ...reliabilityLines(intent), ...confusionLines(confusions)].join('\n')
}

function reliabilityLines(intent: UnderstandingReport['intent']): string[] {
  if (!intent) return []
  const rows = intent.reliability.map(
    ({ from, to, turns, confidence, right }) =>
      `  ${from.toFixed(1)}–${to.toFixed(1)}  ${String(turns).padStart(6)} turns  said ${share(confidence)}  right ${share(right)}`,
  )
  return ['', 'Confidence, and how often it was right:', ...rows]
}

function confusionLines(confusions: UnderstandingReport['confusions']): string[] {
  const name = (intent: string | null) => intent ?? '(out of scope)'
  const rows = confusions
    .slice(0, 10)
    .map(({ wanted, told, turns }) => `  ${name(wanted)} → ${name(told)}: ${turns}`)
  return rows.length === 0 ? [] : ['', 'Most often taken for another:', ...rows]
}
