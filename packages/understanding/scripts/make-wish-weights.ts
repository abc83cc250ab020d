// Writes src/person/wish-weights.ts: what each feature of a clause says for or against a wish for a person, fitted on the lines of
// src/person/testing and the starter sets. `node packages/understanding/scripts/make-wish-weights.ts [--without ROUND,ROUND…] [--dry]`:
// with rounds left out it says how these are told, which is what to expect of lines that nobody has seen.
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { starterSets } from '../src/intents/starter-intents.ts'
import { conceptWords } from '../src/person/concept-words.ts'
import { readConcepts } from '../src/person/read-concepts.ts'
import { decoys } from '../src/person/testing/decoys.ts'
import { type PersonLine, readOrdinary, readRound } from '../src/person/testing/read-round.ts'
import { wishes } from '../src/person/testing/wishes.ts'
import { wishClauses, wishVector } from '../src/person/wish-clauses.ts'
import { mayWish } from '../src/person/wish-features.ts'
import { fold } from '../src/words/fold.ts'

const ROUNDS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]
const PASSES = 25
/** What fewer lines hold is theirs alone. */
const LEAST_LINES = 2
const STEP = 0.3
const SHRINK = 1e-3
/** Weights are whole numbers of this size; less than half of it is none. */
const UNIT = 0.05
/** Of a text without a clause that may be a wish. */
const NOTHING = -20

const { values } = parseArgs({
  options: { without: { type: 'string', default: '' }, dry: { type: 'boolean', default: false } },
})
const without = values.without.split(',').filter(Boolean).map(Number)

type Vector = [feature: string, value: number][]

const setLines = (set: Record<string, string>, wants: boolean): PersonLine[] =>
  Object.entries(set).flatMap(([language, lines]) =>
    lines.split('\n').map((text) => ({ language, text, wants })),
  )
const starterLines = starterSets.flatMap(({ intents }) =>
  intents
    // Starter sets have an intent for this very wish.
    .filter(({ name }) => !/talk|human|person/.test(name))
    .flatMap(({ examples }) =>
      Object.entries(examples).flatMap(([language, texts = []]) =>
        texts.map((text) => ({ language, text, wants: false })),
      ),
    ),
)
const lines = [
  ...setLines(wishes, true),
  ...setLines(decoys, false),
  ...ROUNDS.filter((round) => !without.includes(round)).flatMap(readRound),
  // The commonest ways to ask.
  ...readRound(0),
  ...readRound(0),
  ...readOrdinary(),
  ...starterLines,
].filter(({ language }) => language in conceptWords)

const vectorsOf = ({ text, language }: PersonLine): Vector[] =>
  wishClauses(fold(text), language)
    .map((clause) => ({ clause, pieces: readConcepts(clause, language) }))
    .filter(({ pieces }) => mayWish(pieces))
    .map(({ clause, pieces }) => wishVector(clause, pieces))

const weights = new Map<string, number>()
const scoreOf = (vector: Vector) =>
  vector.reduce((sum, [feature, value]) => sum + value * (weights.get(feature) ?? 0), 0)

/** Logistic regression by AdaGrad: of a wish the clause that tells it best, of a decoy all. */
function fit(): void {
  const slopes = new Map<string, number>()
  const learn = (vector: Vector, error: number) => {
    for (const [feature, value] of vector) {
      const weight = weights.get(feature) ?? 0
      const slope = error * value + SHRINK * weight
      const sum = (slopes.get(feature) ?? 1e-6) + slope ** 2
      slopes.set(feature, sum)
      weights.set(feature, weight - (STEP * slope) / Math.sqrt(sum))
    }
  }
  const bags = lines
    .map((line) => ({ wants: line.wants, vectors: vectorsOf(line) }))
    .filter(({ vectors }) => vectors.length > 0)
  const known = featuresOf(bags.map(({ vectors }) => vectors))
  for (const bag of bags)
    bag.vectors = bag.vectors.map((vector) => vector.filter(([feature]) => known.has(feature)))
  const chance = (score: number) => 1 / (1 + Math.exp(-score))
  for (let pass = 0; pass < PASSES; pass++)
    for (const { wants, vectors } of shuffled(bags, pass)) {
      const scores = vectors.map(scoreOf)
      const best = vectors[scores.indexOf(Math.max(...scores))]
      if (wants && best) learn(best, chance(scoreOf(best)) - 1)
      if (!wants)
        for (const vector of vectors) learn(vector, chance(scoreOf(vector)) / Math.sqrt(vectors.length))
    }
}

function featuresOf(bags: Vector[][]): Set<string> {
  const lines = new Map<string, number>()
  for (const vectors of bags)
    for (const feature of new Set(vectors.flatMap((vector) => vector.map(([name]) => name))))
      lines.set(feature, (lines.get(feature) ?? 0) + 1)
  return new Set([...lines].filter(([, count]) => count >= LEAST_LINES).map(([feature]) => feature))
}

function shuffled<T>(list: T[], pass: number): T[] {
  let seed = pass + 1
  return list
    .map((item) => {
      seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff
      return { item, place: seed }
    })
    .sort((one, other) => one.place - other.place)
    .map(({ item }) => item)
}

fit()
for (const [feature, weight] of weights) {
  const units = Math.round(weight / UNIT)
  if (units === 0) weights.delete(feature)
  else weights.set(feature, units * UNIT)
}
console.log(`${lines.length} lines, ${weights.size} weights`)
for (const round of without) {
  const told = readRound(round)
    .filter(({ language }) => language in conceptWords)
    .map((line) => ({ wants: line.wants, score: Math.max(NOTHING, ...vectorsOf(line).map(scoreOf)) }))
  const share = (wants: boolean, above: number) => {
    const own = told.filter((line) => line.wants === wants)
    return (own.filter(({ score }) => score > above).length / own.length).toFixed(3)
  }
  for (const above of [-0.25, 0.25, 0.75])
    console.log(
      `round ${round}, above ${above}: recall ${share(true, above)}, false alarms ${share(false, above)}`,
    )
}
if (!values.dry && without.length === 0) {
  const text = [...weights]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([feature, weight]) => `${feature} ${Math.round(weight / UNIT)}`)
    .join(' ')
  writeFileSync(
    new URL('../src/person/wish-weights.ts', import.meta.url),
    `/** Written by scripts/make-wish-weights.ts: features and their weights, in units of ${UNIT}. */\nexport const unit = ${UNIT}\nexport const weights =\n  '${text}'\n`,
  )
}
