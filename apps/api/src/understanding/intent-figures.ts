/** What was told of one test turn, and what was wanted; null is out of scope. */
export interface ToldIntent {
  wanted: string | null
  /** The likeliest intent, whatever the threshold. */
  best: string | null
  confidence: number
  outOfScope: boolean
}

export interface ReliabilityRow {
  from: number
  to: number
  turns: number
  /** Mean confidence of these turns, and the share whose likeliest intent is right: the same where confidence is honest. */
  confidence: number
  right: number
}

export interface IntentFigures {
  /** Turns told right. Where no turn of the file is out of scope, none is turned away: the likeliest intent counts. */
  accuracy: number
  /** Mean F1 of the wanted intents, counted like accuracy. */
  macroF1: number
  /** Of the turns with an intent: told right and not turned away. */
  inScopeAccuracy: number | null
  /** Of the turns without: turned away. Null when there are none. */
  outOfScopeRecall: number | null
  /** Expected calibration error over ten bands of confidence. */
  ece: number
  reliability: ReliabilityRow[]
}

export interface Confusion {
  wanted: string | null
  told: string | null
  turns: number
}

const BANDS = 10
const MOST_CONFUSIONS = 20

/** The figures of issue "Understanding every visitor turn", from what was told. At least one turn is wanted. */
export function intentFigures(told: ToldIntent[], knowsOutOfScope: boolean): IntentFigures {
  const inScope = told.filter(({ wanted }) => wanted !== null)
  const outside = told.filter(({ wanted }) => wanted === null)
  const final = (one: ToldIntent) => (knowsOutOfScope ? answerOf(one) : one.best)
  const reliability = reliabilityOf(told)
  return {
    accuracy: shareOf(told, (one) => final(one) === one.wanted) ?? 0,
    macroF1: macroF1(told.map((one) => ({ wanted: one.wanted, told: final(one) }))),
    inScopeAccuracy: shareOf(inScope, (one) => answerOf(one) === one.wanted),
    outOfScopeRecall: shareOf(outside, ({ outOfScope }) => outOfScope),
    ece:
      reliability.reduce(
        (sum, { turns, confidence, right }) => sum + turns * Math.abs(confidence - right),
        0,
      ) / told.length,
    reliability,
  }
}

/** Which intents are taken for which, the commonest first; at most 20 pairs. */
export function confusionsOf(told: ToldIntent[], knowsOutOfScope: boolean): Confusion[] {
  const pairs = new Map<string, Confusion>()
  for (const one of told) {
    const answer = knowsOutOfScope ? answerOf(one) : one.best
    if (answer === one.wanted) continue
    const key = JSON.stringify([one.wanted, answer])
    const pair = pairs.get(key) ?? { wanted: one.wanted, told: answer, turns: 0 }
    pairs.set(key, { ...pair, turns: pair.turns + 1 })
  }
  return [...pairs.values()].sort((a, b) => b.turns - a.turns).slice(0, MOST_CONFUSIONS)
}

const answerOf = ({ outOfScope, best }: ToldIntent) => (outOfScope ? null : best)

function shareOf<T>(items: T[], holds: (item: T) => boolean): number | null {
  return items.length === 0 ? null : items.filter(holds).length / items.length
}

function macroF1(pairs: { wanted: string | null; told: string | null }[]): number {
  const intents = new Set(pairs.map(({ wanted }) => wanted))
  const counts = new Map([...intents].map((intent) => [intent, { right: 0, wanted: 0, told: 0 }]))
  for (const { wanted, told } of pairs) {
    const [asked, given] = [counts.get(wanted), counts.get(told)]
    if (asked) asked.wanted += 1
    if (given) given.told += 1
    if (asked && wanted === told) asked.right += 1
  }
  const sum = [...counts.values()].reduce(
    (all, { right, wanted, told }) => all + (2 * right) / (wanted + told),
    0,
  )
  return sum / intents.size
}

function reliabilityOf(told: ToldIntent[]): ReliabilityRow[] {
  return Array.from({ length: BANDS }, (_, band) => {
    const inBand = told.filter(
      ({ confidence }) => Math.min(BANDS - 1, Math.floor(confidence * BANDS)) === band,
    )
    return {
      from: band / BANDS,
      to: (band + 1) / BANDS,
      turns: inBand.length,
      confidence: inBand.reduce((sum, { confidence }) => sum + confidence, 0) / (inBand.length || 1),
      right: shareOf(inBand, ({ best, wanted }) => best === wanted) ?? 0,
    }
  }).filter(({ turns }) => turns > 0)
}
