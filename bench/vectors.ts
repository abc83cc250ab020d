// The scan of vectors at 10,000 and 100,000 chunks: see packages/knowledge/bench/vectors.ts for what is measured.
import { bench } from '../packages/knowledge/bench/vectors.ts'

const figures = bench({ json: process.argv.includes('--json') })
if (process.argv.includes('--json')) console.log(JSON.stringify(figures))
