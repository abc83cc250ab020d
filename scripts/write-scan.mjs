// `npx node scripts/write-scan.mjs`: the scan of vectors, assembled from scan.wat for Workers and for all other hosts.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { assemble } from '../packages/knowledge/src/vectors/testing/assemble.ts'
import { root } from './setup.mjs'

const folder = join(root, 'packages/knowledge/src/vectors')
const bytes = assemble(readFileSync(join(folder, 'scan.wat'), 'utf8'))
writeFileSync(join(folder, 'scan.wasm'), bytes)
const base64 = Buffer.from(bytes).toString('base64')
const lines = base64.match(/.{1,100}/g)?.map((line) => `  '${line}',`) ?? []
writeFileSync(
  join(folder, 'scan-bytes.ts'),
  `/** scan.wat in base64; written by scripts/write-scan.mjs. */\nexport const scanBytes = [\n${lines.join('\n')}\n].join('')\n`,
)
