// What grounding lets through and holds back: `npm run bench -- grounding [DIR] [--count 1000] [--seed 1] [--json]`.
// Generated answers, spoilt and clean; then how long a sentence waits for its check; with DIR also every text of
// DIR/*.jsonl rows {"p": text} said by a model that obeys. Ends with code 1 where something came through.
import { parseArgs } from 'node:util'
import { holdBack } from '../packages/assistant/src/grounding/testing/hold-back.ts'
import { leaksOf, touchedOf } from '../packages/assistant/src/grounding/testing/judge-answers.ts'
import { escapesOf } from '../packages/assistant/src/grounding/testing/obey.ts'
import { seeded } from '../packages/assistant/src/grounding/testing/random.ts'
import { percentile, report, round } from './report.ts'
import { readTexts } from './support/read-texts.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    json: { type: 'boolean' },
  },
})
const count = Number(values.count)
const random = seeded(Number(values.seed))
const [folder] = positionals

const leaks = await leaksOf(count, random)
const touched = await touchedOf(count, random)
const { heldLetters, checkMs } = await holdBack(Math.min(count, 300), random)
const texts = folder ? readTexts(folder, 4_000) : []
const escapes = await escapesOf(texts)
for (const line of [...leaks, ...touched.slice(0, 5), ...escapes.slice(0, 5)]) console.error(line)

const figures = {
  spoilt: count,
  leaks: leaks.length,
  clean: count,
  touched: touched.length,
  heldLettersP50: percentile(heldLetters, 0.5),
  heldLettersP95: percentile(heldLetters, 0.95),
  checkMsP50: round(percentile(checkMs, 0.5)),
  checkMsP95: round(percentile(checkMs, 0.95)),
  hostileTexts: texts.length,
  escapes: escapes.length,
}
report('grounding', { grounding: figures }, figures)
process.exitCode = leaks.length + escapes.length === 0 && touched.length <= count * 0.02 ? 0 : 1
