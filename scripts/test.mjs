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
const troubles = []
const table = {
  'store rules': { Node: new Set(), workerd: new Set() },
  'HTTP rules': { Node: new Set(), workerd: new Set() },
  'client and server': { Node: new Set(), workerd: new Set() },
  'browser stories': { Node: new Set(), workerd: new Set() },
}
let broken = false

if (wanted('unit')) runVitest('unit')
else if (chosen.includes('workerd')) {
  const both = ['resume', 'cut-streams', 'kill-server'].map((name) => `e2e/chaos/${name}.test`)
  const files = ['durable-object.contract', 'worker.contract', ...both]
  runVitest('workerd', files, { BATON_TEST_HOST: 'workerd' })
}
if (wanted('browser')) await runBrowser('browser')
if (wanted('workerd')) {
  const stories = ['e2e/cited-answer', 'e2e/handoff', 'e2e/reload-in-mid-answer']
  await runBrowser('workerd-browser', stories, { BATON_TEST_HOST: 'workerd' })
}
showHosts()
// Said again: of a long log often only the end is kept.
for (const trouble of troubles) console.log(`\n${trouble}`)
console.log(`\n${counts.passed} passed, ${counts.failed} failed`)
process.exit(broken || counts.failed > 0 || counts.passed === 0 ? 1 : 0)

function runVitest(name, files = [], variables = {}) {
  const report = join(results, `${name}.json`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const args = ['node_modules/vitest/vitest.mjs', 'run', ...reporters, ...files]
  count(args, report, variables, (json) => {
    for (const { name: file, assertionResults } of json.testResults)
      for (const test of assertionResults) {
        if (test.status === 'passed') noteRule(file, test)
        if (test.failureMessages.length > 0)
          noteTrouble(test.status === 'failed', `${file} > ${test.fullName}`, test.failureMessages)
      }
    return { passed: json.numPassedTests, failed: json.numFailedTests }
  })
}

async function runBrowser(name, files = [], variables = {}) {
  const { ensureChromium } = await import('./chromium.mjs')
  const report = join(results, `${name}.json`)
  const chromium = { CHROMIUM_PATH: await ensureChromium(), PLAYWRIGHT_JSON_OUTPUT_NAME: report }
  const program = ['node_modules/@playwright/test/cli.js', 'test', ...files]
  const args = [...program, '-c', 'e2e/playwright.config.ts', '--reporter=list,json']
  count(args, report, { ...chromium, ...variables }, ({ stats, suites }) => {
    const host = variables.BATON_TEST_HOST ?? 'Node'
    for (const suite of suites) {
      table['browser stories'][host].add(suite.file)
      for (const spec of specsOf(suite)) noteStory(suite.file, spec)
    }
    return { passed: stats.expected + stats.flaky, failed: stats.unexpected }
  })
}

function specsOf({ specs = [], suites = [] }) {
  return [...specs, ...suites.flatMap(specsOf)]
}

function noteStory(file, { title, tests }) {
  for (const { status, results } of tests) {
    if (status !== 'unexpected' && status !== 'flaky') continue
    const messages = results.flatMap(({ errors }) => errors.map(({ message }) => message))
    noteTrouble(status === 'unexpected', `${file} > ${title}`, messages)
  }
}

function noteTrouble(isFailed, title, [message = 'no message']) {
  const what = isFailed ? 'Failed' : 'Passed the second time'
  troubles.push(`${what}: ${title.replace(root, '')}\n${message.slice(0, 1_500)}`)
}

/** What is tried on both hosts says so in its title: ", on Node" or ", in workerd". A rule counts once a host. */
function noteRule(file, { ancestorTitles: [suite = '', ...inner], title }) {
  const host = /, (?:on (Node)|in (workerd))$/.exec(suite)
  if (!host) return
  const kind = file.includes('packages/store')
    ? 'store rules'
    : file.includes('apps/api')
      ? 'HTTP rules'
      : 'client and server'
  const about = kind === 'store rules' ? '' : suite.slice(0, host.index)
  table[kind][host[1] ?? host[2]].add([about, ...inner, title].join(' > '))
}

/** Prints what ran on each host. A rule that one host was spared is a failure; stories on workerd are a choice. */
function showHosts() {
  const rows = Object.entries(table).map(([kind, { Node, workerd }]) => [
    kind,
    { Node: Node.size, workerd: workerd.size },
  ])
  console.log('\nPassed on each host')
  console.table(Object.fromEntries(rows))
  for (const [kind, { Node, workerd }] of Object.entries(table)) {
    if (kind === 'browser stories' || Node.size === 0 || workerd.size === 0) continue
    const apart = [...Node, ...workerd].filter((rule) => Node.has(rule) !== workerd.has(rule))
    broken ||= apart.length > 0
    for (const rule of apart) console.log(`Only on ${Node.has(rule) ? 'Node' : 'workerd'}: ${rule}`)
  }
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
