// A site with 10,000 examples, as it runs: how long its intents take to be learnt and how long that ever holds the
// thread, what the classifier weighs in the database, and how long all scores of one turn take:
// `npm run bench -- learning DATA_DIR [--json]`, where DATA_DIR holds intent-clinc150/data.jsonl {split, text, label}.
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate, setTimeout } from 'node:timers/promises'
import { trainIntents, trainingReport, understandText, warmUpScorers } from '../packages/desk/src/index.ts'
import { addExamples, insertIntent, updateSettings } from '../packages/store/src/index.ts'
import { openSiteFile } from '../packages/store/src/node.ts'
import { percentile, report, round } from './report.ts'
import { rowsOf } from './understanding/intent-sets.ts'

const [folder = ''] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
if (!existsSync(folder)) {
  console.error(`No folder "${folder}". Wanted: npm run bench -- learning DATA_DIR`)
  process.exit(1)
}

const EXAMPLES = 10_000
const MB = 1_000_000
const place = mkdtempSync(join(tmpdir(), 'baton-learning-'))
const store = openSiteFile(join(place, 'site.db'))
const rows = rowsOf(folder, 'clinc150')
const inScope = rows.filter(({ split, label }) => split === 'train' && label && label !== 'oos')
const byLabel = Map.groupBy(inScope.slice(0, EXAMPLES), ({ label }) => label ?? '')
for (const [name, own] of byLabel) {
  const { id } = insertIntent(store, { name, description: '', action: { do: 'answer' } })
  addExamples(
    store,
    id,
    own.map(({ text }) => text),
    'written',
  )
}
updateSettings(store, { language: 'en' })

const msOf = ({ user, system }: NodeJS.CpuUsage) => (user + system) / 1000
/** Of this process in milliseconds, the collector and the compiler beside it too; what others do does not count. */
const allCpuMs = () => msOf(process.cpuUsage())
/** Of the thread that serves; some systems count it in steps of 4 ms. */
const cpuMs = () => msOf(process.threadCpuUsage())
// As a server does before it listens; and what setting up left behind is not the training's.
await warmUpScorers()
await setTimeout(1_000)
const beganAt = allCpuMs()
const slices: number[] = []
let sliceBeganAt = cpuMs()
await trainIntents(store, {
  signal: new AbortController().signal,
  async pause() {
    slices.push(cpuMs() - sliceBeganAt)
    await setImmediate()
    sliceBeganAt = cpuMs()
  },
})
const trainedMs = allCpuMs() - beganAt
const training = trainingReport(store, { isTraining: false })

const asked = rows.filter(({ split }) => split !== 'train').slice(0, 2_000)
const took: number[] = []
let held = 0
for (const { text } of asked) {
  const startedAt = allCpuMs()
  const turn = understandText(store, text)
  if (took.length === 0) held = await longestHold(turn)
  await turn
  took.push(allCpuMs() - startedAt)
}
const [first = 0, ...rest] = took
const figures = {
  examples: training.examples,
  intents: training.intents,
  'training CPU s': round(trainedMs / 1000),
  'longest slice CPU ms': round(Math.max(...slices)),
  'slices p99 CPU ms': round(percentile(slices, 0.99)),
  'classifier MB': round((training.bytes ?? 0) / MB),
  'held-out accuracy': round(training.accuracy ?? 0),
  'calibration error': round(training.calibrationError ?? 0),
  'first turn CPU ms': round(first),
  'held the thread for': round(held),
  'turn p50 CPU ms': round(percentile(rest, 0.5)),
  'turn p95 CPU ms': round(percentile(rest, 0.95)),
}
report('Learning beside the work of a site', { clinc150: figures }, figures)
store.close()
rmSync(place, { recursive: true })

/** The longest that the thread was not free, until the promise is kept. */
async function longestHold(work: Promise<unknown>): Promise<number> {
  let [isDone, longest] = [false, 0]
  const end = work.then(() => {
    isDone = true
  })
  while (!isDone) {
    const startedAt = cpuMs()
    await setImmediate()
    longest = Math.max(longest, cpuMs() - startedAt)
  }
  await end
  return longest
}
