import { confidenceOf, logOddsOf } from './calibrate.ts'
import { featuresOf } from './features.ts'
import { classCount, type IntentModel, weightOf } from './intent-model.ts'
import { softmax } from './softmax.ts'
import { vectorOf } from './vocabulary.ts'

export interface RankedIntent {
  intent: string
  /** How often, of a hundred turns with this confidence, the intent is right; 0 to 1. */
  confidence: number
}

export interface IntentScore {
  /** The likeliest intents, best first; at most five, and also when the turn is out of scope. */
  ranked: RankedIntent[]
  /** Whether the turn most likely asks for none of the site's intents. */
  outOfScope: boolean
  /** Two or three intents that are about as likely, for a question with buttons; else empty. */
  nearTies: string[]
}

const RANKED = 5
/** As sure as this, nobody needs to be asked. */
const SURE = 0.8
/** An intent at least this part as likely as the best one is as good a guess. */
const NEAR = 0.5
const MOST_TIES = 3
/** Less than this is a guess that nobody should be asked about. */
const ASKABLE = 0.15

/** Which of the site's intents a turn asks for. Takes well under a millisecond; never fails. */
export function scoreIntent(model: IntentModel, text: string): IntentScore {
  const shares = softmax(logitsFor(model, text)).subarray(0, model.names.length)
  const order = [...shares.keys()].sort((one, other) => (shares[other] ?? 0) - (shares[one] ?? 0))
  const confidences = order
    .slice(0, RANKED)
    .map((at) => confidenceOf(logOddsOf(shares[at] ?? 0), model.calibration))
  const best = confidences[0] ?? 0
  const ranked = confidences.map((confidence, rank) => ({
    intent: model.names[order[rank] ?? 0] ?? '',
    // Where one is right the others are not.
    confidence: rank === 0 ? best : Math.min(confidence, 1 - best),
  }))
  return { ranked, outOfScope: best < model.calibration.threshold, nearTies: nearTiesOf(ranked) }
}

function nearTiesOf(ranked: RankedIntent[]): string[] {
  const best = ranked[0]?.confidence ?? 0
  if (best >= SURE || best < ASKABLE) return []
  const near = ranked.filter(({ confidence }) => confidence >= NEAR * best)
  return near.length > 1 && near.length <= MOST_TIES ? near.map(({ intent }) => intent) : []
}

function logitsFor(model: IntentModel, text: string): Float64Array {
  const { places, values } = vectorOf(featuresOf(text), model.vocabulary)
  const logits = new Float64Array(classCount(model))
  logits.set(model.bias)
  for (const [at, place] of places.entries()) {
    const value = values[at] ?? 0
    const end = model.starts[place + 1] ?? 0
    for (let from = model.starts[place] ?? 0; from < end; from++) {
      const one = model.classes[from] ?? 0
      logits[one] = (logits[one] ?? 0) + value * weightOf(model.values[from] ?? 0, model.largest)
    }
  }
  return logits
}
