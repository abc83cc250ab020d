// `npm test`: installs, builds, and runs unit, contract and browser tests. Arguments choose among them:
// `npm test -- unit`, `npm test -- browser`; `npm run test:workerd` runs those of Cloudflare's runtime alone.
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

if (wanted('unit')) runVitest('unit')
else if (chosen.includes('workerd')) runVitest('workerd', ['durable-object.contract', 'worker.contract'])
if (wanted('browser')) await runBrowser('browser')
if (wanted('workerd')) {
  const stories = ['e2e/cited-answer', 'e2e/handoff', 'e2e/reload-in-mid-answer']
  await runBrowser('workerd-browser', stories, { BATON_TEST_HOST: 'workerd' })
}
console.log(`\n${counts.passed} passed, ${counts.failed} failed`)
process.exit(broken || counts.failed > 0 || counts.passed === 0 ? 1 : 0)

function runVitest(name, files = []) {
  const report = join(results, `${name}.json`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const args = ['node_modules/vitest/vitest.mjs', 'run', ...reporters, ...files]
  count(args, report, {}, (json) => ({ passed: json.numPassedTests, failed: json.numFailedTests }))
}

async function runBrowser(name, files = [], variables = {}) {
  const { ensureChromium } = await import('./chromium.mjs')
  const report = join(results, `${name}.json`)
  const chromium = { CHROMIUM_PATH: await ensureChromium(), PLAYWRIGHT_JSON_OUTPUT_NAME: report }
  const program = ['node_modules/@playwright/test/cli.js', 'test', ...files]
  const args = [...program, '-c', 'e2e/playwright.config.ts', '--reporter=list,json']
  count(args, report, { ...chromium, ...variables }, ({ stats }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
  }))
}

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
