// `npm run bench -- send|search|stream [--json]`: figures beside a baseline measured in the same run.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBuilt, ensureInstalled, fail, root, runNode } from './setup.mjs'

const [name, ...flags] = process.argv.slice(2)
const known = readdirSync(join(root, 'bench'))
  .filter((file) => file.endsWith('.ts') && file !== 'report.ts')
  .map((file) => file.slice(0, -3))
if (!name || !existsSync(join(root, 'bench', `${name}.ts`)))
  fail(`Which bench? One of: ${known.join(', ')}. Example: npm run bench -- ${known[0]}`)
ensureInstalled()
ensureBuilt()
if (['widget', 'inbox', 'hostile-screen'].includes(name)) {
  const { ensureChromium } = await import('./chromium.mjs')
  process.env.CHROMIUM_PATH = await ensureChromium()
}
runNode([join('bench', `${name}.ts`), ...flags])
