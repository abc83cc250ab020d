import { calibrate } from './calibrate.ts'
import { countFeatures } from './count-features.ts'
import { featuresOf } from './features.ts'
import { fitLinear } from './fit-linear.ts'
import { type HeldOut, heldOutOf } from './held-out.ts'
import { type IntentModel, MODEL_VERSION } from './intent-model.ts'
import { kinOf } from './kin.ts'
import type { Loss } from './learner.ts'
import { prune } from './prune.ts'
import { readThesaurus } from './thesaurus.ts'
import { type Examples, tryOut } from './try-out.ts'
import { vectorOf } from './vocabulary.ts'

/** An intent to learn. Its name and description are learnt from like examples. */
export interface IntentToLearn {
  name: string
  description?: string
  examples: string[]
}

export interface IntentTraining {
  intents: IntentToLearn[]
  /** Texts that ask for none of them; not needed, used where there are at least five. */
  outOfScope?: string[]
}

/** A model, and how well models like it did on examples that they did not see; null where none could be tried. */
export interface TrainedIntents extends IntentModel {
  heldOut: HeldOut | null
}

/** What cannot be learnt from: says what was found and what is wanted. */
export class IntentTrainingError extends Error {
  override readonly name = 'IntentTrainingError'
}

const SEED = 20_240_601
const FEWEST_OUTSIDE = 5
const MOST_FEATURES = 48_000
/** Weights in memory while training: 32 MB, and as much again for the learner. */
const MOST_WEIGHTS = 8_000_000
/** Bytes of the weights when stored, beside 100 kB for names and the like. */
const MOST_BYTES = 1_850_000
/** From here on, what stands in one example alone is left away, and fewer turns over the examples are enough. */
const MANY = 2_000
/** Below this the curve of confidences needs rounds of its own: see `tryOut`. Above, they would take too long. */
const FEW = 500
/** `outsideCost`: the more examples a site has, the fewer of its visitors ask for something else. */
const PACE = {
  few: { epochs: 6, rounds: 5, loss: 'softmax', outsideCost: 0.3 },
  many: { epochs: 8, rounds: 3, loss: 'margins', outsideCost: 0.2 },
} satisfies Record<string, { epochs: number; rounds: number; loss: Loss; outsideCost: number }>
/** Texts read between two slices. */
const TEXTS = 24

interface Text {
  text: string
  target: number
  /** Whether the text is tried out on models that did not see it: names and descriptions are not. */
  isExample: boolean
}

/**
 * Learns a site's intents. A generator: the caller loops it, and between two slices (a few milliseconds each) does
 * other work. The same examples give the same model on every host. Throws IntentTrainingError with fewer than two
 * intents that have examples.
 */
export function* trainIntents({
  intents,
  outOfScope = [],
}: IntentTraining): Generator<unknown, TrainedIntents> {
  const known = intents.filter(({ examples }) => examples.length > 0)
  const hasOutOfScope = outOfScope.length >= FEWEST_OUTSIDE
  if (known.length < 2)
    throw new IntentTrainingError(
      `Found ${known.length} intents with examples, wanted at least 2. Add an intent, and five examples to each.`,
    )
  const texts = textsOf(known, hasOutOfScope ? outOfScope : [])
  const classes = known.length + (hasOutOfScope ? 1 : 0)
  const isMany = texts.length >= MANY
  const { epochs, rounds, loss, outsideCost } = isMany ? PACE.many : PACE.few

  yield* readThesaurus()
  const vocabulary = yield* countFeatures({
    texts: texts.map(({ text }) => text),
    read: featuresOf,
    fewest: isMany ? 2 : 1,
    most: Math.min(MOST_FEATURES, Math.floor(MOST_WEIGHTS / classes)),
  })
  // Where examples are many, an intent learns enough from its own.
  const mostKin = isMany ? 0 : Math.floor(MOST_WEIGHTS / vocabulary.hashes.length) - classes
  const kin = kinOf(
    known.map(({ name }) => wordsOfName(name)),
    mostKin,
  )
  const examples: Examples = {
    kin,
    ...{ vectors: [], features: vocabulary.hashes.length, classes, hasOutOfScope },
    room: roomFor(vocabulary.hashes.length * (classes + kin.length)),
    targets: Int32Array.from(texts, ({ target }) => target),
  }
  // Each text is read twice: what was read of 10,000 texts would be 100 MB to keep.
  for (const [at, { text }] of texts.entries()) {
    examples.vectors.push(vectorOf(featuresOf(text), vocabulary))
    if (at % TEXTS === 0) yield
  }
  const all = Int32Array.from(texts, (_, at) => at)
  const held = all.filter((at) => texts[at]?.isExample)
  const isApart = texts.length < FEW
  const trials = yield* tryOut(examples, held, { rounds, epochs, loss, seed: SEED, isApart })
  const calibration = yield* calibrate(trials, outsideCost)
  yield
  const weights = yield* fitLinear({ ...examples, chosen: all, epochs, loss, seed: SEED })
  const bytesLeft = MOST_BYTES - examples.features * 8 - classes * 4
  const pruned = yield* prune(weights, Math.floor(bytesLeft / (classes > 256 ? 3 : 2)))
  const names = known.map(({ name }) => name)
  const heldOut = heldOutOf(trials, calibration, names)
  return { version: MODEL_VERSION, names, hasOutOfScope, calibration, vocabulary, ...pruned, heldOut }
}

const roomFor = (weights: number) => ({
  weights: new Float32Array(weights),
  squares: new Float32Array(weights),
})

function textsOf(intents: IntentToLearn[], outOfScope: string[]): Text[] {
  const own = intents.flatMap(({ name, description, examples }, target) => [
    ...examples.map((text) => ({ text, target, isExample: true })),
    ...[wordsOfName(name), description ?? '']
      .filter(Boolean)
      .map((text) => ({ text, target, isExample: false })),
  ])
  return [...own, ...outOfScope.map((text) => ({ text, target: intents.length, isExample: true }))]
}

/** "cancelOrder" and "cancel_order" are "cancel order". */
const wordsOfName = (name: string) => name.replace(/[_\W]+|(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
