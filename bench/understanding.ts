// How well the intents of turns are told, on question sets that stay outside, and how well intents are found in them:
// `npm run bench -- understanding DATA_DIR [--json]`, where DATA_DIR holds intent-*/data.jsonl {split, text, label}.
// What is wanted stands beside what was measured.
import { existsSync } from 'node:fs'
import { inSlices } from '../apps/api/src/understanding/in-slices.ts'
import { intentFigures, type ReliabilityRow } from '../apps/api/src/understanding/intent-figures.ts'
import { learnIntents } from '../apps/api/src/understanding/learn-intents.ts'
import { discoverIntents, packModel, scoreIntent } from '../packages/understanding/src/intents.ts'
import { type Figures, percentile, report, round } from './report.ts'
import { rowsOf, turnsOf } from './understanding/intent-sets.ts'
import { kMeans } from './understanding/k-means.ts'

const [folder = ''] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
if (!existsSync(folder)) {
  console.error(`No folder "${folder}". Wanted: npm run bench -- understanding DATA_DIR`)
  process.exit(1)
}

/** Texts that intents are looked for in. */
const MOST_ASKED = 10_000
const wanted: [set: string, shots: number | null, reach: Figures][] = [
  ['banking77', 10, { accuracy: 0.84 }],
  ['banking77', null, { accuracy: 0.93 }],
  ['clinc150', 10, {}],
  ['clinc150', null, { inScope: 0.9, outOfScope: 0.92 }],
  ['hwu64', 10, { accuracy: 0.78 }],
  ['hwu64', null, { accuracy: 0.91 }],
  ['snips', 10, {}],
]

const rows: Record<string, Figures> = {}
const reliability: Record<string, ReliabilityRow[]> = {}
for (const [set, shots, reach] of wanted) {
  const turns = turnsOf(rowsOf(folder, set), shots)
  if (turns.length === 0) continue
  const name = `${set} ${shots ?? 'all'}`
  const { model, trainMs } = await learnIntents(turns)
  const tests = turns.filter(({ split }) => split === 'test')
  const times: number[] = []
  const told = tests.map(({ text, intent = null }) => {
    const startedAt = performance.now()
    const { ranked, outOfScope } = scoreIntent(model, text)
    times.push(performance.now() - startedAt)
    return {
      wanted: intent,
      best: ranked[0]?.intent ?? null,
      confidence: ranked[0]?.confidence ?? 0,
      outOfScope,
    }
  })
  const inScope = told.filter((one) => one.wanted !== null)
  const figures = intentFigures(told, inScope.length < told.length)
  reliability[name] = figures.reliability
  rows[name] = {
    learnt: turns.length - tests.length,
    tested: tests.length,
    accuracy: round(inScope.filter((one) => one.best === one.wanted).length / inScope.length),
    'accuracy wanted': reach.accuracy ?? Number.NaN,
    'in scope': round(figures.inScopeAccuracy ?? 0),
    'in scope wanted': reach.inScope ?? Number.NaN,
    'out of scope': round(figures.outOfScopeRecall ?? Number.NaN),
    'out wanted': reach.outOfScope ?? Number.NaN,
    ece: round(figures.ece),
    threshold: model.calibration.threshold,
    trainMs,
    p95Ms: round(percentile(times, 0.95)),
    bytes: packModel(model).bytes.length,
  }
}
const flat = Object.fromEntries(
  Object.entries(rows).flatMap(([row, values]) =>
    Object.entries(values)
      .filter(([, value]) => !Number.isNaN(value))
      .map(([name, value]) => [`${row} ${name}`, value]),
  ),
)
for (const [name, bands] of Object.entries(reliability)) {
  console.log(`${name}: confidence, and how often it was right`)
  console.table(
    bands.map((band) => ({ ...band, confidence: round(band.confidence), right: round(band.right) })),
  )
}

const found: Record<string, Figures> = {}
for (const set of ['clinc150', 'multidogo']) {
  const asked = rowsOf(folder, set).slice(0, MOST_ASKED)
  if (asked.length === 0) continue
  const startedAt = performance.now()
  const { intents, covered } = await inSlices(discoverIntents(asked.map(({ text }) => text)))
  const seconds = round((performance.now() - startedAt) / 1000)
  const members = intents.map((intent) => intent.members)
  const grouped = members.flat()
  const groups = kMeans(
    grouped.map((at) => asked[at]?.text ?? ''),
    Math.max(1, intents.length),
  )
  const byMean = intents.map((_, group) => grouped.filter((_, at) => groups[at] === group))
  const labelOf = (at: number) => asked[at]?.label ?? ''
  const top = intents.slice(0, 12).reduce((sum, { share }) => sum + share, 0)
  found[set] = {
    ...{ texts: asked.length, intents: intents.length, covered: round(covered), 'covered by 12': round(top) },
    purity: round(purityOf(members, labelOf)),
    'purity of k-means': round(purityOf(byMean, labelOf)),
    seconds,
  }
  for (const [name, value] of Object.entries(found[set] ?? {})) flat[`discover ${set} ${name}`] = value
}
console.log('Intents found without labels; k-means with as many groups, on the texts that are covered')
console.table(found)
report('Intents told', rows, flat)

/** The share of the texts that is in a group whose commonest label is its own. */
function purityOf(groups: number[][], labelOf: (at: number) => string): number {
  const pure = groups.map((group) => {
    const counts = new Map<string, number>()
    for (const at of group) counts.set(labelOf(at), (counts.get(labelOf(at)) ?? 0) + 1)
    return Math.max(0, ...counts.values())
  })
  return pure.reduce((sum, one) => sum + one, 0) / Math.max(1, groups.flat().length)
}
