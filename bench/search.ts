// Retrieval at 10,000 chunks: see packages/knowledge/bench/search.ts for what is measured.
import { bench } from '../packages/knowledge/bench/search.ts'

const figures = await bench({ json: process.argv.includes('--json') })
if (process.argv.includes('--json')) console.log(JSON.stringify(figures))
