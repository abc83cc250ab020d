// Search at 10,000 chunks, or as many as `--chunks` says: see packages/knowledge/bench/search.ts for what is measured.
import { parseArgs } from 'node:util'
import { bench } from '../packages/knowledge/bench/search.ts'

const { json, chunks, english } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    chunks: { type: 'string', default: '10000' },
    english: { type: 'boolean', default: false },
  },
}).values
const figures = await bench({ json, chunks: Number(chunks), ...(english ? { languages: ['en'] } : {}) })
if (json) console.log(JSON.stringify(figures))
