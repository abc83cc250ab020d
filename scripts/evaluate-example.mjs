// The figures that docs/evaluate.md shows are those of the demo shop today: `node scripts/evaluate-example.mjs` writes
// them. With `--check`, as `npm run check` has it, it writes nothing and fails where they have changed.
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fail, nodePath, root } from './setup.mjs'

const document = join(root, 'apps/api/docs/evaluate.md')
const text = readFileSync(document, 'utf8')
const [, before, line, shown] =
  /^([\s\S]*```\n)\$ npx (baton evaluate .*)\n([\s\S]*?)(?=```)/.exec(text) ?? []
if (!line) fail('docs/evaluate.md shows no run of "$ npx baton evaluate".')
const [, ...words] = line.split(' ')
const run = spawnSync(nodePath(), ['apps/api/bin/baton.mjs', ...words], { cwd: root, encoding: 'utf8' })
if (run.status !== 0) fail(run.stderr)

/** Times differ from run to run, and with them the width of columns. */
const lasting = (output) =>
  output
    .split('\n')
    .filter((row) => !/^(Median time|95th percentile) /.test(row))
    .map((row) => row.replace(/ +/g, ' ').trimEnd())
    .join('\n')
if (lasting(shown) === lasting(run.stdout))
  console.log('The example of docs/evaluate.md is what the command prints.')
else if (process.argv.includes('--check'))
  fail('docs/evaluate.md shows other figures than the command prints: node scripts/evaluate-example.mjs')
else {
  const end = before.length + `$ npx ${line}\n${shown}`.length
  writeFileSync(document, `${before}$ npx ${line}\n${run.stdout}${text.slice(end)}`)
  console.log('Written to docs/evaluate.md.')
}
