// `npm test`: installs, builds, and runs unit, contract and browser tests. Arguments choose among them:
// `npm test -- unit`, `npm test -- browser`.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBuilt, ensureInstalled, nodePath, root } from './setup.mjs'

ensureInstalled()
ensureBuilt()
const chosen = process.argv.slice(2)
const wanted = (name) => chosen.length === 0 || chosen.includes(name)
const results = join(root, 'test-results')
mkdirSync(results, { recursive: true })
const counts = { passed: 0, failed: 0 }
let broken = false

if (wanted('unit')) {
  const report = join(results, 'unit.json')
  const args = [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]
  count(args, report, {}, (json) => ({ passed: json.numPassedTests, failed: json.numFailedTests }))
}
if (wanted('browser')) {
  const { ensureChromium } = await import('./chromium.mjs')
  const report = join(results, 'browser.json')
  const env = { CHROMIUM_PATH: await ensureChromium(), PLAYWRIGHT_JSON_OUTPUT_NAME: report }
  const args = [
    'node_modules/@playwright/test/cli.js',
    'test',
    '-c',
    'e2e/playwright.config.ts',
    '--reporter=list,json',
  ]
  count(args, report, env, ({ stats }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
  }))
}
console.log(`\n${counts.passed} passed, ${counts.failed} failed`)
process.exit(broken || counts.failed > 0 || counts.passed === 0 ? 1 : 0)

function count(args, report, env, read) {
  rmSync(report, { force: true })
  const path = `${join(root, 'node_modules/.bin')}:${process.env.PATH}`
  const done = spawnSync(nodePath(), args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PATH: path, ...env },
  })
  broken ||= done.status !== 0
  if (!existsSync(report)) return
  const { passed, failed } = read(JSON.parse(readFileSync(report, 'utf8')))
  counts.passed += passed
  counts.failed += failed
}
