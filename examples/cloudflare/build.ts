import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { bundleModules } from '@baton/store/testing/workerd'

// Both Workers as they are uploaded, in `dist`, and what they weigh. Ends with code 1 when they weigh too much, or other
// than the README says.
const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } })
const workers = { site: 'worker.ts', parser: 'parser-worker.ts' }
const budgets = { 'what a request of a visitor loads': 300_000, 'the whole upload': 3_000_000 }

const dist = join(import.meta.dirname, 'dist')
rmSync(dist, { recursive: true, force: true })
const weights = { 'what a request of a visitor loads': 0, 'the whole upload': 0 }
for (const [name, entry] of Object.entries(workers)) {
  const { modules, atStart } = await bundleModules(join(import.meta.dirname, '../../apps/api/src', entry), {
    minify: true,
  })
  mkdirSync(join(dist, name), { recursive: true })
  for (const [path, bytes] of modules) {
    writeFileSync(join(dist, name, path), bytes)
    const weight = gzipSync(bytes).length
    weights['the whole upload'] += weight
    if (name === 'site' && atStart.includes(path)) weights['what a request of a visitor loads'] += weight
  }
}

const readme = readFileSync(join(import.meta.dirname, 'README.md'), 'utf8')
for (const [name, budget] of Object.entries(budgets)) {
  const weight = weights[name as keyof typeof budgets]
  const isOver = weight > budget
  if (isOver) process.exitCode = 1
  console.log(`${isOver ? 'OVER ' : 'ok   '} ${name}: ${weight} B of ${budget} B, gzip`)
  const told = 1_000 * Number(new RegExp(`\\| ${name} \\| ([\\d,]+) kB`).exec(readme)?.[1]?.replace(',', ''))
  if (Math.abs(weight - told) < 0.03 * weight) continue
  process.exitCode = 1
  console.log(`README.md says ${told} B of ${name}; it is ${weight} B.`)
}
if (values.json) console.log(JSON.stringify(weights))
