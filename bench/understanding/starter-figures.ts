import type { IntentFigures, ToldIntent } from '../../apps/api/src/understanding/intent-figures.ts'
import { intentFigures } from '../../apps/api/src/understanding/intent-figures.ts'
import { learnIntents } from '../../apps/api/src/understanding/learn-intents.ts'
import type { LabelledTurn } from '../../apps/api/src/understanding/read-turns.ts'
import { randomNumbers, shuffle } from '../../packages/understanding/src/intents/random.ts'
import { type StarterSet, scoreIntent } from '../../packages/understanding/src/intents.ts'

const FOLDS = 5
const ORDERS = [1, 2, 3]

/**
 * How well a starter set is told by models that learnt four fifths of it, over three orders of its examples; and the
 * calibration error that confidences without any fault would have by chance, with as many texts as the set holds.
 */
export async function starterFigures(
  set: StarterSet,
): Promise<IntentFigures & { chance: number; texts: number }> {
  const told: ToldIntent[] = []
  for (const order of ORDERS) {
    const dealt = dealtOut(set, order)
    for (let fold = 0; fold < FOLDS; fold++) for (const one of await tellFold(dealt, fold)) told.push(one)
  }
  const figures = intentFigures(told, false)
  const texts = told.length / ORDERS.length
  return { ...figures, texts, chance: chanceOf(figures, texts) }
}

type Dealt = { text: string; intent: string; fold: number }[]

function dealtOut({ intents }: StarterSet, seed: number): Dealt {
  const random = randomNumbers(seed)
  return intents.flatMap(({ title, examples }) => {
    const own = Object.values(examples).flat()
    const order = shuffle(
      Int32Array.from(own, (_, at) => at),
      random,
    )
    return [...order].map((at, place) => ({ text: own[at] ?? '', intent: title, fold: place % FOLDS }))
  })
}

async function tellFold(dealt: Dealt, fold: number): Promise<ToldIntent[]> {
  const turns = dealt.map((one, at): LabelledTurn & { intent: string } => ({
    ...{ id: String(at), text: one.text, intent: one.intent },
    split: one.fold === fold ? 'test' : 'train',
  }))
  const { model } = await learnIntents(turns)
  return turns
    .filter(({ split }) => split === 'test')
    .map(({ text, intent }) => {
      const { ranked, outOfScope } = scoreIntent(model, text)
      return {
        wanted: intent,
        best: ranked[0]?.intent ?? null,
        confidence: ranked[0]?.confidence ?? 0,
        outOfScope,
      }
    })
}

/** In each band the mean distance of a binomial's share from its mean. */
function chanceOf({ reliability }: IntentFigures, texts: number): number {
  const all = reliability.reduce((sum, { turns }) => sum + turns, 0)
  const distances = reliability.map(({ turns, confidence }) => {
    const count = (turns / all) * texts
    return Math.sqrt((2 / Math.PI) * confidence * (1 - confidence) * count)
  })
  return distances.reduce((sum, distance) => sum + distance, 0) / texts
}
