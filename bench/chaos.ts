// What is promised under failure, at full size: `npm run bench -- chaos [--kills 50] [--worker-kills 50] [--clients 200] [--races 2000]
// [--seed N] [--json]`; 0 leaves a part out. Ends with code 1 when anything was lost, repeated, or said after a takeover.
import { parseArgs } from 'node:util'
import { cutStreams } from '../e2e/chaos/cut-streams.ts'
import type { HostName } from '../e2e/chaos/demo-host.ts'
import { killServer } from '../e2e/chaos/kill-server.ts'
import { raceTakeovers } from '../e2e/chaos/race-takeovers.ts'

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '50' },
    'worker-kills': { type: 'string', default: '50' },
    clients: { type: 'string', default: '200' },
    races: { type: 'string', default: '2000' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 1_000_000)) },
    json: { type: 'boolean', default: false },
  },
})
const seed = Number(values.seed)
console.log(`Seed ${seed}`)

/** Runs one part, shows its figures, and counts what should be 0 and is not. */
async function part<T extends object>(
  title: string,
  count: number,
  work: () => Promise<T>,
  faultsOf: (figures: T) => number[],
) {
  if (count === 0) return { figures: null, faults: 0 }
  const startedAt = performance.now()
  const found = await work()
  const figures = { ...found, seconds: Math.round((performance.now() - startedAt) / 1000) }
  console.log(title)
  console.table(figures)
  return { figures, faults: faultsOf(found).reduce((sum, one) => sum + one, 0) }
}

const killsOn = (host: HostName, kills: number) =>
  part(
    `The server on ${host} killed with -9 while 8 visitors write`,
    kills,
    () => killServer({ kills, host, seed }),
    (found) => [
      found.lost,
      found.surplus,
      found.duplicates,
      found.gaps,
      found.openRuns,
      found.unanswered,
      found.damage.length,
    ],
  )
const [clients, races] = [Number(values.clients), Number(values.races)]
const killing = await killsOn('node', Number(values.kills))
const workerKilling = await killsOn('workerd', Number(values['worker-kills']))
const streaming = await part(
  'Connections cut at random, half of them half-open',
  clients,
  () => cutStreams({ clients, seed }),
  (found) => [found.clients - found.identical, found.lost, found.twice, found.jumpsBack],
)
const racing = await part(
  'An agent takes over in the middle of a streamed answer',
  races,
  () => raceTakeovers({ races, seed }),
  (found) => [
    found.partsAfter,
    found.staffPartsAfter,
    found.messagesAfter,
    found.repliesAmiss,
    found.gaps,
    found.openRuns,
  ],
)

const broken = killing.faults + workerKilling.faults + streaming.faults + racing.faults
console.log(broken === 0 ? 'All promises held.' : `${broken} promises broken.`)
if (values.json)
  console.log(
    JSON.stringify({
      bench: 'chaos',
      broken,
      kills: killing.figures,
      workerKills: workerKilling.figures,
      streams: streaming.figures,
      takeovers: racing.figures,
    }),
  )
process.exitCode = broken === 0 ? 0 : 1
