// `npm run check`: everything that must hold. CI runs the tests first and then `check --without-tests`.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBuilt, ensureInstalled, root, run, runNode } from './setup.mjs'

const step = (name) => console.log(`\n— ${name}`)

ensureInstalled()
step('format and lint')
runNode(['node_modules/@biomejs/biome/bin/biome', 'check', '.'])
step('types')
for (const group of ['packages', 'apps', 'examples', '.']) {
  const all = group === '.' ? ['bench', 'e2e'] : readdirSync(join(root, group))
  const names = all.filter((name) => existsSync(join(root, group, name, 'tsconfig.json')))
  for (const name of names) runNode(['node_modules/typescript/bin/tsc', '-p', join(group, name)])
}
if (!process.argv.includes('--without-tests')) {
  step('tests')
  run('npm', ['test', '--silent'])
}
ensureBuilt()
step('unused code and dependencies')
runNode(['node_modules/knip/bin/knip.js'])
step('sizes')
runNode(['scripts/sizes.mjs'])
runNode(['examples/cloudflare/build.ts'])
step('packages for npm')
runNode(['scripts/packages/build-packages.mjs'])
for (const room of ['client', 'widget']) {
  const folder = `packages/${room}/dist/npm`
  runNode(['node_modules/publint/src/cli.js', folder, '--strict'])
  const attw = ['--pack', folder, '--profile', 'esm-only', '--format', 'table-flipped', '--no-color']
  runNode(['node_modules/@arethetypeswrong/cli/dist/index.js', ...attw])
}
step('documents')
runNode(['scripts/packages/make-docs.mjs', '--check'])
runNode(['scripts/document-paths.mjs'])
runNode(['scripts/document-snippets.mjs'])
runNode(['scripts/evaluate-example.mjs', '--check'])
console.log('\nAll checks hold.')
