// How far this goes: 10,000 sites whose load is distributed as Zipf has it, from costs that are measured in the same run.
// `npm run bench -- scale [--sites 10000] [--seed 1] [--kept-open 200] [--json]`. What is assumed stands in
// bench/scale/load.ts; what the figures mean, in apps/api/docs/scale.md.
import { parseArgs } from 'node:util'
import { round } from './report.ts'
import { agentsOf, busiestHour, type Load, sharesOf, usualLoad } from './scale/load.ts'
import { measureCosts } from './scale/measure.ts'
import { byLoad, inTurn, type MachineFigures, simulate } from './scale/simulate.ts'

const { values } = parseArgs({
  options: {
    sites: { type: 'string', default: String(usualLoad.sites) },
    seed: { type: 'string', default: String(usualLoad.seed) },
    'kept-open': { type: 'string', default: '200' },
    json: { type: 'boolean', default: false },
  },
})
/** Idle sites that a machine keeps open. */
const keepOpen = Number(values['kept-open'])
const QUESTIONS_A_MONTH = [1_000_000, 3_000_000, 10_000_000, 30_000_000]
/** Half of a core in the busiest minute leaves room for the moments within it. */
const MOST_CORE = 0.5
const MOST_RSS_MB = 2_048
const MOST_FILES = 10_000
const MOST_MACHINES = 64

const costs = await measureCosts()
const measured = Object.fromEntries(Object.entries(costs).map(([name, value]) => [name, round(value)]))
console.log('Measured on this machine: processor time in ms, memory in MB')
console.table(measured)

const base = { ...usualLoad, sites: Number(values.sites), seed: Number(values.seed) }
const shares = sharesOf(base)
const fits = ({ coreShare, rssMb, openFiles }: MachineFigures) =>
  coreShare <= MOST_CORE && rssMb <= MOST_RSS_MB && openFiles <= MOST_FILES

/** The fewest machines on which the hour fits, and the one of them that has most to do; null when none are enough. */
function fewestMachines(
  load: Load,
  place: typeof inTurn,
): { machines: number; cores: number; worst: MachineFigures } | null {
  for (let machines = 1; machines <= MOST_MACHINES; machines += Math.ceil(machines / 10)) {
    const arrivals = busiestHour(load, shares)
    const placement = place(shares, machines)
    const figures = simulate({ load, shares, arrivals, costs, machines, placement, keepOpen })
    const [worst] = figures.toSorted((a, b) => b.coreShare - a.coreShare)
    const cores = figures.reduce((sum, { coreShare }) => sum + coreShare, 0)
    if (worst && figures.every(fits)) return { machines, cores, worst }
  }
  return null
}

/** The busiest site on a machine of its own: what no number of machines makes less. */
function busiestAlone(load: Load): MachineFigures | undefined {
  const share = Math.max(...shares)
  const own = { ...load, sites: 1, questionsAMonth: load.questionsAMonth * share }
  const arrivals = busiestHour(own, [1])
  const agentsAThousand = agentsOf(load, share) / (own.questionsAMonth / 1_000)
  return simulate({
    ...{ load: { ...own, agentsAThousand }, shares: [1], arrivals, costs },
    ...{ machines: 1, placement: [0], keepOpen },
  })[0]
}

const percent = (part: number) => `${Math.round(part * 100)} %`
const rows = QUESTIONS_A_MONTH.map((questionsAMonth) => {
  const load = { ...base, questionsAMonth }
  const found = fewestMachines(load, inTurn)
  const balanced = fewestMachines(load, byLoad)
  const alone = busiestAlone(load)
  const { worst } = balanced ?? {}
  return {
    'questions a month': questionsAMonth,
    'machines, placed in turn': found?.machines ?? `over ${MOST_MACHINES}`,
    'placed by load': balanced?.machines ?? `over ${MOST_MACHINES}`,
    'cores, all': balanced ? Math.round(balanced.cores * 10) / 10 : '',
    'core, worst': worst ? percent(worst.coreShare) : '',
    'of it opening': worst ? percent(worst.openingShare / worst.coreShare) : '',
    'found closed': worst ? percent(worst.coldShare) : '',
    'RSS MB': worst ? Math.round(worst.rssMb) : '',
    'open files': worst?.openFiles ?? '',
    streams: worst?.streams ?? '',
    'busiest site alone, core': alone ? percent(alone.coreShare) : '',
  }
})
console.log(
  `${base.sites} sites, seed ${base.seed}: the fewest machines that stay below ${percent(MOST_CORE)} of one core, ${MOST_RSS_MB} MB and ${MOST_FILES} files in the busiest hour`,
)
console.table(rows)

const touched = new Set<number>()
const talking = new Set<number>()
for (const { site, kind } of busiestHour(base, shares)) {
  touched.add(site)
  if (kind === 'conversation') talking.add(site)
}
const staffed = shares.filter((share) => agentsOf(base, share) > 0).length
console.log(
  `As objects, at ${base.questionsAMonth} questions a month: ${base.sites}, of which ${touched.size} are asked for something in the busiest hour, ${talking.size} talk, and ${staffed} have an inbox open all day.`,
)
if (values.json)
  console.log(JSON.stringify({ bench: 'scale', sites: base.sites, seed: base.seed, measured, rows }))
