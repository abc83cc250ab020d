import { seeded } from '../../e2e/chaos/seeded.ts'

/** What is assumed of the world; all else is measured. */
export interface Load {
  sites: number
  /** Questions of visitors in a month of 30 days, over all sites. */
  questionsAMonth: number
  /** Pages with the snippet that are viewed for each question. */
  viewsAQuestion: number
  questionsAConversation: number
  /** How long a visitor's stream stays open. */
  streamMinutes: number
  /** Share of a day's load in its busiest hour. */
  busiestHour: number
  /** Agents with an open inbox, for each thousand questions a month of their site; at most `mostAgents`. */
  agentsAThousand: number
  mostAgents: number
  /** Zipf's exponent: the n-th busiest site has 1/n^exponent of the first one's load. */
  exponent: number
  seed: number
}

export const usualLoad: Load = {
  sites: 10_000,
  questionsAMonth: 3_000_000,
  viewsAQuestion: 50,
  questionsAConversation: 3,
  streamMinutes: 4,
  busiestHour: 0.1,
  agentsAThousand: 0.5,
  mostAgents: 30,
  exponent: 1,
  seed: 1,
}

/** One thing that reaches a site, in order of time. */
export interface Arrival {
  /** Seconds into the busiest hour. */
  at: number
  site: number
  kind: 'view' | 'conversation'
}

/** Each site's share of the whole; the busiest are spread over the ids, as in life. */
export function sharesOf({ sites, exponent, seed }: Load): number[] {
  const random = seeded(seed)
  const weights = Array.from({ length: sites }, (_, rank) => 1 / (rank + 1) ** exponent)
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return weights
    .map((weight) => ({ share: weight / total, order: random() }))
    .sort((a, b) => a.order - b.order)
    .map(({ share }) => share)
}

/** Who listens at a site's inbox all the time. */
export function agentsOf({ questionsAMonth, agentsAThousand, mostAgents }: Load, share: number): number {
  return Math.min(mostAgents, Math.round((share * questionsAMonth * agentsAThousand) / 1_000))
}

/** The busiest hour: views and conversations, each site by its share, at random moments. The same for the same seed. */
export function* busiestHour(load: Load, shares: number[]): Generator<Arrival> {
  const random = seeded(load.seed + 1)
  const questions = (load.questionsAMonth / 30) * load.busiestHour
  const views = questions * load.viewsAQuestion
  const conversations = questions / load.questionsAConversation
  const pick = pickerOf(shares)
  const next = () => (-Math.log(1 - random()) * 3_600) / (views + conversations)
  for (let at = next(); at < 3_600; at += next()) {
    const kind = random() * (views + conversations) < views ? 'view' : 'conversation'
    yield { at, site: pick(random()), kind }
  }
}

/** From a number between 0 and 1 to the site whose part of that line it falls in. */
function pickerOf(shares: number[]): (at: number) => number {
  let sum = 0
  const ends = shares.map((share) => {
    sum += share
    return sum
  })
  return (at) => {
    let low = 0
    let high = ends.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if ((ends[middle] ?? 1) <= at) low = middle + 1
      else high = middle
    }
    return low
  }
}
