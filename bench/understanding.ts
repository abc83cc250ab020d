// How well the intents of turns are told, on question sets that stay outside:
// `npm run bench -- understanding DATA_DIR [--json]`, where DATA_DIR holds intent-*/data.jsonl {split, text, label}.
// What is wanted stands beside what was measured. The starter sets are told by parts of themselves, and need no folder of
// sets: `npm run bench -- understanding --starters`.
import { existsSync } from 'node:fs'
import { intentFigures, type ReliabilityRow } from '../apps/api/src/understanding/intent-figures.ts'
import { learnIntents } from '../apps/api/src/understanding/learn-intents.ts'
import type { LabelledTurn } from '../apps/api/src/understanding/read-turns.ts'
import {
  type IntentModel,
  packModel,
  scoreIntent,
  starterSets,
} from '../packages/understanding/src/intents.ts'
import { type Figures, percentile, report, round } from './report.ts'
import { rowsOf, turnsOf } from './understanding/intent-sets.ts'
import { naiveBayes } from './understanding/naive-bayes.ts'
import { starterFigures } from './understanding/starter-figures.ts'

const [folder = ''] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
const startersOnly = process.argv.includes('--starters')
if (!startersOnly && !existsSync(folder)) {
  console.error(`No folder "${folder}". Wanted: npm run bench -- understanding DATA_DIR`)
  process.exit(1)
}

const wanted: [set: string, shots: number | null, reach: Figures][] = [
  ['banking77', 10, { accuracy: 0.84 }],
  ['banking77', null, { accuracy: 0.93 }],
  ['clinc150', 10, {}],
  ['clinc150', null, { inScope: 0.9, outOfScope: 0.92 }],
  ['hwu64', 10, { accuracy: 0.78 }],
  ['hwu64', null, { accuracy: 0.91 }],
  ['snips', 10, {}],
]

/** Which ten examples an intent has makes a point or two. */
const DRAWS = [3, 4, 5]

const rows: Record<string, Figures> = {}
const reliability: Record<string, ReliabilityRow[]> = {}
for (const [set, shots, reach] of startersOnly ? [] : wanted) {
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
    accuracy: accuracyOf(tests, bestBy(model)),
    'plain words': accuracyOf(tests, naiveBayes(turns)),
    'three draws': shots === null ? Number.NaN : await meanOfDraws(set, shots),
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
for (const set of starterSets) {
  const figures = await starterFigures(set)
  const name = `${set.name} starter set`
  reliability[name] = figures.reliability
  rows[name] = {
    tested: figures.texts,
    accuracy: round(figures.accuracy),
    ece: round(figures.ece),
    'ece by chance': round(figures.chance),
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

report('Intents told', rows, flat)

function accuracyOf(turns: LabelledTurn[], tell: (text: string) => string | null): number {
  const inScope = turns.filter(({ intent, split }) => intent !== null && split === 'test')
  return round(inScope.filter(({ intent, text }) => tell(text) === intent).length / inScope.length)
}

function bestBy(model: IntentModel): (text: string) => string | null {
  return (text) => scoreIntent(model, text).ranked[0]?.intent ?? null
}

async function meanOfDraws(set: string, shots: number): Promise<number> {
  let sum = 0
  for (const seed of DRAWS) {
    const turns = turnsOf(rowsOf(folder, set, seed), shots)
    sum += accuracyOf(turns, bestBy((await learnIntents(turns)).model))
  }
  return round(sum / DRAWS.length)
}
