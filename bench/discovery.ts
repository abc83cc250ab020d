// How well intents are found in questions without their labels, beside k-means with as many groups on the same features
// and the same texts: `npm run bench -- discovery DATA_DIR [--json]`, where DATA_DIR holds intent-*/data.jsonl
// {split, text, label}. Of each set three draws of 10,000 texts.
import { existsSync } from 'node:fs'
import { inSlices } from '../apps/api/src/understanding/in-slices.ts'
import { randomNumbers, shuffle } from '../packages/understanding/src/intents/random.ts'
import { discoverIntents } from '../packages/understanding/src/intents.ts'
import { type Figures, report, round } from './report.ts'
import { rowsOf } from './understanding/intent-sets.ts'
import { kMeans } from './understanding/k-means.ts'

const [folder = ''] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
if (!existsSync(folder)) {
  console.error(`No folder "${folder}". Wanted: npm run bench -- discovery DATA_DIR`)
  process.exit(1)
}

const TEXTS = 10_000
const DRAWS = [1, 2, 3]

type Row = ReturnType<typeof rowsOf>[number]

function draw(rows: Row[], seed: number): Row[] {
  const order = shuffle(
    Int32Array.from(rows, (_, at) => at),
    randomNumbers(seed),
  )
  return [...order].slice(0, TEXTS).flatMap((at) => rows[at] ?? [])
}

/** The share of the texts that is in a group whose commonest label is its own. */
function purityOf(groups: number[][], asked: Row[]): number {
  const pure = groups.map((group) => {
    const labels = Map.groupBy(group, (at) => asked[at]?.label ?? '')
    return Math.max(0, ...[...labels.values()].map(({ length }) => length))
  })
  return pure.reduce((sum, one) => sum + one, 0) / Math.max(1, groups.flat().length)
}

async function figuresOf(asked: Row[]): Promise<Figures> {
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
  const top = intents.slice(0, 12).reduce((sum, { share }) => sum + share, 0)
  return {
    ...{ texts: asked.length, intents: intents.length, covered: round(covered), 'covered by 12': round(top) },
    ...{
      purity: round(purityOf(members, asked)),
      'purity of k-means': round(purityOf(byMean, asked)),
      seconds,
    },
  }
}

const rows: Record<string, Figures> = {}
for (const set of ['clinc150', 'multidogo']) {
  const all = rowsOf(folder, set)
  if (all.length === 0) continue
  for (const seed of DRAWS) rows[`${set}, draw ${seed}`] = await figuresOf(draw(all, seed))
}
const flat = Object.fromEntries(
  Object.entries(rows).flatMap(([row, values]) =>
    Object.entries(values).map(([name, value]) => [`${row} ${name}`, value]),
  ),
)
report('Intents found without labels', rows, flat)
