// `node packages/knowledge/src/vectors/testing/write-scan.ts`: scan.wat as a module, for Workers and for the rest.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { assemble } from './assemble.ts'

const folder = join(import.meta.dirname, '..')
const bytes = assemble(readFileSync(join(folder, 'scan.wat'), 'utf8'))
writeFileSync(join(folder, 'scan.wasm'), bytes)
const base64 = Buffer.from(bytes).toString('base64')
const lines = base64.match(/.{1,100}/g)?.map((line) => `  '${line}',`) ?? []
writeFileSync(
  join(folder, 'scan-bytes.ts'),
  `/** scan.wat in base64; written by testing/write-scan.ts. */\nexport const scanBytes = [\n${lines.join('\n')}\n].join('')\n`,
)
