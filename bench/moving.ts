// A site moves while visitors talk: `npm run bench -- moving [--clients 100] [--seed N] [--json]`. Ends with code 1 when
// anything was lost or repeated, or came in another order.
import { parseArgs } from 'node:util'
import { moveHouse } from '../e2e/moving-house/move-house.ts'

const { values } = parseArgs({
  options: {
    clients: { type: 'string', default: '100' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 1_000_000)) },
    json: { type: 'boolean', default: false },
  },
})
const [clients, seed] = [Number(values.clients), Number(values.seed)]
const moves = []
for (const to of ['node', 'workerd'] as const) moves.push(await moveHouse({ clients, to, seed }))
console.table(moves)
const broken = moves.reduce(
  (sum, found) =>
    sum +
    found.clients -
    found.identical +
    found.lost +
    found.twice +
    found.disordered +
    found.jumpsBack +
    found.unanswered,
  0,
)
console.log(broken === 0 ? 'Nothing was lost, repeated or out of order.' : `${broken} promises broken.`)
if (values.json) console.log(JSON.stringify({ bench: 'moving', broken, moves }))
process.exitCode = broken === 0 ? 0 : 1
