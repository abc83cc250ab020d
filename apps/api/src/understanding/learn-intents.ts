import { setImmediate } from 'node:timers/promises'
import { type IntentModel, type IntentToLearn, trainIntents } from '@baton/understanding'
import type { LabelledTurn } from './read-turns.ts'

/** Trains on the turns of the split `train`; others are served between two slices. */
export async function learnIntents(turns: LabelledTurn[]): Promise<{ model: IntentModel; trainMs: number }> {
  const byName = new Map<string, IntentToLearn>()
  const outOfScope: string[] = []
  for (const { intent, text, split } of turns) {
    if (split !== 'train' || intent === undefined) continue
    if (intent === null) outOfScope.push(text)
    else {
      const known = byName.get(intent) ?? { name: intent, examples: [] }
      known.examples.push(text)
      byName.set(intent, known)
    }
  }
  const startedAt = performance.now()
  const training = trainIntents({ intents: [...byName.values()], outOfScope })
  let slice = training.next()
  while (!slice.done) {
    await setImmediate()
    slice = training.next()
  }
  return { model: slice.value, trainMs: Math.round(performance.now() - startedAt) }
}
