import type { EvaluationFailure, EvaluationReport } from '@baton/contracts'
import { figureColumns, figureRows } from './figure-rows.ts'
import { problemWords } from './problem-words.ts'

const tierWords = { 1: 'Answered in quotes', 2: 'Named the closest pages', 3: 'Did not know' }

const style = `
:root { color-scheme: light dark; --line: light-dark(#dfe1e6, #33373f); --soft: light-dark(#5c6370, #a0a7b4); }
body { font: 14px/1.45 system-ui, sans-serif; max-width: 960px; margin: 32px auto; padding: 0 16px; }
h1 { font-size: 20px; font-weight: 600; } h2 { font-size: 16px; font-weight: 600; margin-top: 32px; }
table { border-collapse: collapse; width: 100%; } .wide { overflow-x: auto; }
th, td { text-align: start; padding: 8px 12px 8px 0; border-bottom: 1px solid var(--line); vertical-align: top; }
thead th { font-weight: 500; color: var(--soft); } tbody th { font-weight: 500; white-space: nowrap; }
.figure { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
.soft { color: var(--soft); } article { border-top: 1px solid var(--line); padding: 12px 0; }
h3 { font-size: 14px; font-weight: 600; margin: 0 0 4px; } dl { margin: 8px 0 0; display: grid; gap: 4px 12px; }
@media (min-width: 600px) { dl { grid-template-columns: 140px 1fr; } }
dt { color: var(--soft); } dd { margin: 0; overflow-wrap: anywhere; } q { white-space: pre-line; } .meaning { min-width: 260px; }
`

/** The report as one page that needs nothing else: no script, no request. */
export function reportHtml(report: EvaluationReport, about: string): string {
  const { failures } = report
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Evaluation</title>
<style>${style}</style>
</head>
<body>
<h1>Evaluation</h1>
<p class="soft">${escapeHtml(about)}</p>
<div class="wide">${figuresTable(report)}</div>
<p class="soft">${escapeHtml(report.calibration ?? '')}</p>
<h2>${failures.length === 0 ? 'No failures' : `${failures.length} with a failure`}</h2>
${failures.map(failureCard).join('\n')}
</body>
</html>
`
}

function figuresTable(report: EvaluationReport): string {
  const columns = figureColumns(report)
  const heads = columns.map(([name]) => `<th class="figure" scope="col">${escapeHtml(name)}</th>`).join('')
  const rows = figureRows.map(({ label, meaning, value }) => {
    const values = columns
      .map(([, figures]) => `<td class="figure">${escapeHtml(value(figures))}</td>`)
      .join('')
    return `<tr><th scope="row">${label}</th>${values}<td class="soft meaning">${meaning}</td></tr>`
  })
  return `<table>
<thead><tr><th scope="col">Figure</th>${heads}<th scope="col">Meaning</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>`
}

function failureCard(failure: EvaluationFailure): string {
  const { id, text, language, problems, wanted, rank, found, quotes, tier, confidence, leaks } = failure
  const place = rank === null ? 'not found' : `place ${rank}`
  const rows: [string, string][] = [
    ['What went wrong', escapeHtml(problems.map((problem) => problemWords[problem]).join('; '))],
    ['Wanted', wanted.length > 0 ? `${escapeHtml(wanted.join(', '))} (${place})` : ''],
    [
      'Found first',
      found
        .map(({ id, title }) => `${escapeHtml(title)} <span class="soft">${escapeHtml(id)}</span>`)
        .join('<br>'),
    ],
    ['Best quotes', quotes.map((quote) => `<q>${escapeHtml(quote)}</q>`).join('<br>')],
    ['Internal', escapeHtml(leaks.join(', '))],
    ['Reply', `${tierWords[tier]}, confidence ${confidence.toFixed(2)}`],
  ]
  const list = rows.flatMap(([name, value]) => (value ? [`<dt>${name}</dt><dd>${value}</dd>`] : []))
  return `<article>
<h3 dir="auto" lang="${escapeHtml(language)}">${escapeHtml(text)}</h3>
<p class="soft">${escapeHtml(id)}</p>
<dl>${list.join('')}</dl>
</article>`
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}
