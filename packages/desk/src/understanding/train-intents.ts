import type { Intent } from '@baton/contracts'
import {
  dropIntentModel,
  dropJob,
  findMove,
  listExampleTexts,
  listIntents,
  readTraining,
  type SiteStore,
  saveIntentModel,
  saveTrainingProblem,
  scheduleJob,
  type TrainingFigures,
} from '@baton/store'
import { IntentTrainingError, packModel, type TrainedIntents, trainIntents } from '@baton/understanding'
import { MIN_JOB_DELAY_MS } from '../timing.ts'

export interface TrainingOptions {
  /** Aborted when the site closes; what was planned is then done where it opens next. */
  signal: AbortSignal
  /** Lets others be served; awaited between two slices of a few milliseconds each. */
  pause: () => Promise<unknown>
}

/** Fewer cannot be told apart. */
const FEWEST = 2

/**
 * Learns the site's intents anew from their examples and puts the classifier in place of the one before. Whatever
 * changes meanwhile is learnt next: the job stays. Rejects with the signal's reason.
 */
export async function trainSiteIntents(store: SiteStore, { signal, pause }: TrainingOptions): Promise<void> {
  const { revision } = readTraining(store)
  const startedAt = performance.now()
  const wait = async () => {
    await pause()
    signal.throwIfAborted()
  }
  const known: (Intent & { texts: string[] })[] = []
  for (const intent of listIntents(store)) {
    const texts = listExampleTexts(store, intent.id)
    if (texts.length > 0) known.push({ ...intent, texts })
    await wait()
  }
  const learnt = known.length < FEWEST ? null : await learn(known, wait)
  const trainMs = Math.round(performance.now() - startedAt)
  await wait()
  store.transaction(() => {
    // Its lines are being copied: it is learnt where the site lives next.
    if (findMove(store)) return
    if (learnt === null) dropIntentModel(store, revision)
    else if (typeof learnt === 'string') saveTrainingProblem(store, revision, learnt)
    else {
      const { head, bytes } = packModel(learnt)
      const report = figuresOf(learnt, known, { trainMs, bytes: bytes.byteLength })
      saveIntentModel(store, { revision, head, bytes, report, intentIds: known.map(({ id }) => id) })
    }
    if (readTraining(store).revision === revision) dropJob(store, 'intents.train', '')
    else scheduleJob(store, 'intents.train', '', store.now() + MIN_JOB_DELAY_MS)
  })
}

/** What was learnt, or why nothing could be. */
async function learn(
  known: (Intent & { texts: string[] })[],
  wait: () => Promise<void>,
): Promise<TrainedIntents | string> {
  const intents = known.map(({ name, description, texts }) => ({ name, description, examples: texts }))
  try {
    const training = trainIntents({ intents })
    for (;;) {
      const slice = training.next()
      if (slice.done) return slice.value
      await wait()
    }
  } catch (error) {
    if (error instanceof IntentTrainingError) return error.message
    throw error
  }
}

function figuresOf(
  { heldOut, calibration }: TrainedIntents,
  known: { texts: string[] }[],
  cost: Pick<TrainingFigures, 'trainMs' | 'bytes'>,
): TrainingFigures {
  return {
    ...cost,
    intents: known.length,
    examples: known.reduce((sum, { texts }) => sum + texts.length, 0),
    accuracy: heldOut?.accuracy ?? null,
    calibrationError: heldOut?.calibrationError ?? null,
    threshold: calibration.threshold,
    reliability: heldOut?.reliability ?? [],
    confusions: heldOut?.confusions ?? [],
  }
}
