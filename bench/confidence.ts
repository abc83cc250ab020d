// Fits the weights of `packages/assistant/src/engines/confidence.ts` on question sets that stay outside, and says how
// well they tell answerable questions from others: as they are, as fitted, and as fitted on the other groups alone.
// `npm run bench -- confidence [WEIGHT*]DIR,DIR… …`: each argument is a group of folders with knowledge.jsonl and
// questions.jsonl, as `baton evaluate` reads them. A group counts as much as its weight (1), a set as the others of its
// group, answerable questions as much as the rest. The same folders give the same weights. Says too at which threshold
// each set would withhold as large a share of its answers as it answers in vain, and which one its lead asks for.
import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Evidence } from '../packages/assistant/src/engines/confidence.ts'
import { OFFSET, WEIGHTS } from '../packages/assistant/src/engines/confidence.ts'
import { equalErrors, fitLine } from './confidence/fit-line.ts'
import { fitLogistic, type Row, scoreOf, type Weights } from './confidence/fit-logistic.ts'
import { type AskedSet, type Example, readSet } from './confidence/read-set.ts'
import { report, round } from './report.ts'

interface Group {
  weight: number
  sets: (AskedSet & { name: string })[]
}

const names = WEIGHTS.map(([name]) => name)
const valuesOf = (evidence: Evidence) => names.map((name) => evidence[name])

const groups: Group[] = []
for (const argument of process.argv.slice(2).filter((argument) => !argument.startsWith('--'))) {
  const [, weight = '1', folders = ''] = /^(?:([\d.]+)\*)?(.+)$/.exec(argument) ?? []
  const sets = []
  for (const folder of folders.split(',')) {
    if (!existsSync(join(folder, 'questions.jsonl')))
      fail(`No questions.jsonl in "${folder}". Wanted: a folder that \`baton evaluate\` can read.`)
    sets.push({ name: basename(folder), ...(await readSet(folder)) })
  }
  groups.push({ weight: Number(weight), sets })
}
if (groups.length < 2)
  fail('Wanted: at least two groups of sets. npm run bench -- confidence DIR,DIR… DIR,DIR…')

const fitted = fitLogistic(groups.flatMap(rowsOf))
const shipped = [OFFSET, ...WEIGHTS.map(([, weight]) => weight)]
const table = Object.fromEntries(
  groups.flatMap((group) => {
    const others = fitLogistic(groups.filter((other) => other !== group).flatMap(rowsOf))
    return group.sets.map(({ name, examples }) => {
      const told = (weights: Weights) => round(auroc(examples, weights))
      const figures = { now: told(shipped), fitted: told(fitted), 'fitted on other groups': told(others) }
      return [name, { questions: examples.length, ...figures }]
    })
  }),
)
report('AUROC of confidence', table, {})
report('Threshold, in the logarithm of the odds', thresholds(), {})
console.log(['offset', ...names].map((name, at) => `${name} ${(fitted[at] ?? 0).toFixed(2)}`).join('\n'))

function rowsOf({ weight, sets }: Group): Row[] {
  return sets.flatMap(({ examples }) =>
    [true, false].flatMap((isPositive) => {
      const rows = examples.flatMap(({ evidence, answerable }) =>
        evidence && answerable === isPositive ? [valuesOf(evidence)] : [],
      )
      return rows.map((values) => ({ values, isPositive, weight: weight / sets.length / rows.length }))
    }),
  )
}

/** Of each set: what it needs, and what a line through the leads of the other groups gives it. */
function thresholds(): Record<string, Record<string, number>> {
  const points = groups.map(({ sets }) =>
    sets.map(({ name, lead, examples }) => {
      const scored = examples.map(({ evidence, answerable }) => ({
        score: evidence ? scoreOf(shipped, valuesOf(evidence)) : Number.NEGATIVE_INFINITY,
        answerable,
      }))
      return { name, lead, threshold: equalErrors(scored) }
    }),
  )
  const line = fitLine(points)
  console.log(
    `Threshold by lead: ${line.at.toFixed(3)} ${line.height.toFixed(2)}, slope ${line.slope.toFixed(2)}`,
  )
  return Object.fromEntries(
    points.flatMap((group) => {
      const others = fitLine(points.filter((other) => other !== group))
      return group.map(({ name, lead, threshold }) => {
        const predicted = others.height + others.slope * (lead - others.at)
        return [name, { lead: round(lead), threshold: round(threshold), 'by other groups': round(predicted) }]
      })
    }),
  )
}

/** The chance that an answerable question scores above another, ties counting half. */
function auroc(examples: Example[], weights: Weights): number {
  const scores = (answerable: boolean) =>
    examples
      .filter((example) => example.answerable === answerable)
      .map(({ evidence }) => (evidence ? scoreOf(weights, valuesOf(evidence)) : Number.NEGATIVE_INFINITY))
  const [good, bad] = [scores(true), scores(false)]
  const won = good.reduce(
    (sum, one) => sum + bad.reduce((wins, other) => wins + (one > other ? 1 : one === other ? 0.5 : 0), 0),
    0,
  )
  return won / (good.length * bad.length)
}

function fail(message: string): never {
  console.error(message)
  process.exit(1)
}
