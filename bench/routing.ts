// A day of handoffs with agents who drop out, on a clock of its own, and agents who claim the same one over HTTP:
// `npm run bench -- routing [--handoffs 1000] [--agents 10] [--races 2000] [--seed N] [--json]`; 0 races leaves them out.
// Ends with code 1 when anybody waited past their deadline unnoticed, held too much, or had two winners.
import { parseArgs } from 'node:util'
import { percentile, report, round } from './report.ts'
import { raceClaims } from './routing/race-claims.ts'
import { simulate } from './routing/simulate.ts'

const { values } = parseArgs({
  options: {
    handoffs: { type: 'string', default: '1000' },
    agents: { type: 'string', default: '10' },
    races: { type: 'string', default: '2000' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 1_000_000)) },
    json: { type: 'boolean', default: false },
  },
})
const [handoffs, agents, races, seed] = [values.handoffs, values.agents, values.races, values.seed].map(
  Number,
)
if (!handoffs || !agents || races === undefined || seed === undefined)
  throw new Error('handoffs and agents are numbers from 1 on')
console.log(`Seed ${seed}`)

/** A line for each tenth of all that there is to do. */
const tenths = (what: string, all: number) => (done: number) => {
  if (done % Math.ceil(all / 10) === 0 || done === all) console.log(`${what}: ${done} of ${all}`)
}

const { waitsMs, ...simulated } = simulate({
  ...{ handoffs, agents, seed },
  onHandoff: tenths('Handoffs', handoffs),
})
const wait = (share: number) => round(percentile(waitsMs, share) / 1000)
const waits = { 'p50 s': wait(0.5), 'p95 s': wait(0.95), 'max s': wait(1) }
const claims =
  races > 0
    ? await raceClaims(races, seed, tenths('Races', races))
    : { races: 0, oneWinner: 0, losersToldWho: 0 }
report(
  `${handoffs} handoffs, ${agents} agents`,
  { waits, simulated, claims },
  {
    handoffs,
    agents,
    seed,
    waitP50s: wait(0.5),
    waitP95s: wait(0.95),
    waitMaxS: wait(1),
    ...simulated,
    ...claims,
  },
)
const kept =
  simulated.lateUnnoticed + simulated.overloads + simulated.stillWaiting === 0 &&
  claims.oneWinner === races &&
  claims.losersToldWho === 2 * races
console.log(kept ? 'All promises held.' : 'NOT all promises held.')
process.exitCode = kept ? 0 : 1
