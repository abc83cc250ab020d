// Agents whose inboxes lose their connection while visitors, the assistant and they themselves go on: `npm run bench --
// reconnects [--reconnects 1000] [--agents 5] [--conversations 50] [--seed N] [--json]`. Ends with code 1 when any inbox
// showed something else than the server has.
import { parseArgs } from 'node:util'
import { reconnectAgents } from '../e2e/reconnects/reconnect-agents.ts'

const { values } = parseArgs({
  options: {
    reconnects: { type: 'string', default: '1000' },
    agents: { type: 'string', default: '5' },
    conversations: { type: 'string', default: '50' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 1_000_000)) },
    json: { type: 'boolean', default: false },
  },
})
console.log(`Seed ${values.seed}`)
const figures = await reconnectAgents({
  reconnects: Number(values.reconnects),
  agents: Number(values.agents),
  conversations: Number(values.conversations),
  seed: Number(values.seed),
})
console.table(figures)
const { missing, twice, disordered, otherwise, rows, lists } = figures
const differences = missing + twice + disordered + otherwise + rows + lists
console.log(differences === 0 ? 'Every inbox shows what the server has.' : `${differences} differences.`)
if (values.json) console.log(JSON.stringify({ bench: 'reconnects', differences, ...figures }))
process.exitCode = differences === 0 ? 0 : 1
