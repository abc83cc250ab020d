// Three machines behind HAProxy, one of them killed while visitors talk: `npm run bench -- machines [--clients 10]
// [--sites 4] [--seed N] [--json]`. Ends with code 1 when anything was lost, repeated or left behind.
import { parseArgs } from 'node:util'
import { findHaproxy } from '../e2e/many-machines/haproxy.ts'
import { killMachine } from '../e2e/many-machines/kill-machine.ts'

const { values } = parseArgs({
  options: {
    clients: { type: 'string', default: '10' },
    sites: { type: 'string', default: '4' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 1_000_000)) },
    json: { type: 'boolean', default: false },
  },
})
const haproxy = findHaproxy()
if (!haproxy)
  throw new Error('There is no HAProxy here and none could be installed; see scripts/haproxy.mjs.')
const found = await killMachine({
  haproxy,
  clients: Number(values.clients),
  sitesEach: Number(values.sites),
  turns: 4,
  seed: Number(values.seed),
})
console.table(found)
const { clients, identical, lost, twice, disordered, jumpsBack, gaps, openRuns, duplicates, damage } = found
const broken =
  clients -
  identical +
  lost +
  twice +
  disordered +
  jumpsBack +
  gaps +
  openRuns +
  duplicates +
  damage +
  found.strayFiles +
  found.refusedWithoutDirectory
console.log(broken === 0 ? 'Nothing was lost, repeated or left behind.' : `${broken} promises broken.`)
if (values.json) console.log(JSON.stringify({ bench: 'machines', broken, ...found }))
process.exitCode = broken === 0 ? 0 : 1
