// What is promised under failure, at full size: `npm run bench -- chaos [--kills 50] [--clients 200] [--races 2000]
// [--seed N] [--json]`. Ends with code 1 when anything was lost, repeated, or said after a takeover.
import { parseArgs } from 'node:util'
import { cutStreams } from '../e2e/chaos/cut-streams.ts'
import { killServer } from '../e2e/chaos/kill-server.ts'
import { raceTakeovers } from '../e2e/chaos/race-takeovers.ts'

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '50' },
    clients: { type: 'string', default: '200' },
    races: { type: 'string', default: '2000' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 1_000_000)) },
    json: { type: 'boolean', default: false },
  },
})
const seed = Number(values.seed)
console.log(`Seed ${seed}`)

const timed = async <T extends object>(title: string, work: Promise<T>) => {
  const startedAt = performance.now()
  const figures = { ...(await work), seconds: Math.round((performance.now() - startedAt) / 1000) }
  console.log(title)
  console.table(figures)
  return figures
}

const kills = await timed(
  'The server killed with -9 while 8 visitors write',
  killServer({ kills: Number(values.kills), seed }),
)
const streams = await timed(
  'Connections cut at random, half of them half-open',
  cutStreams({ clients: Number(values.clients), seed }),
)
const takeovers = await timed(
  'An agent takes over in the middle of a streamed answer',
  raceTakeovers({ races: Number(values.races), seed }),
)

const broken =
  kills.lost +
  kills.surplus +
  kills.duplicates +
  kills.gaps +
  kills.openRuns +
  kills.unanswered +
  kills.damage.length +
  (streams.clients - streams.identical) +
  streams.lost +
  streams.twice +
  streams.jumpsBack +
  takeovers.partsAfter +
  takeovers.staffPartsAfter +
  takeovers.messagesAfter +
  takeovers.repliesAmiss +
  takeovers.gaps +
  takeovers.openRuns
console.log(broken === 0 ? 'All promises held.' : `${broken} promises broken.`)
if (values.json) console.log(JSON.stringify({ bench: 'chaos', broken, kills, streams, takeovers }))
process.exitCode = broken === 0 ? 0 : 1
