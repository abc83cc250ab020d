import type { IntentId } from '@baton/contracts'
import { asc, eq, sql } from 'drizzle-orm'
import { scheduleJob } from './jobs.ts'
import { prepared } from './prepared.ts'
import { intentExample, intentModel, intentWeights, type TrainingFigures } from './schema/understanding.ts'
import type { SiteStore } from './site-store.ts'

export type { TrainingFigures } from './schema/understanding.ts'

const ONLY = 1
/** Changes come in bursts; one training learns them all. No shorter than the pause that every new job has. */
const QUIET_MS = 5_000
// Small enough to move as a line of an export.
const BYTES_A_PART = 128 * 1024

/** How far training is behind the examples. */
export interface TrainingProgress {
  /** Grows with each change of intents or examples; 0 before the first. */
  revision: number
  /** The one that training ended with last, well or not. */
  triedRevision: number
  problem: string | null
  version: number
  report: TrainingFigures | null
  trainedAt: number | null
}

/** A classifier as it was packed. */
export interface StoredIntentModel {
  /** What its classes stand for, in their order. */
  intentIds: IntentId[]
  head: unknown
  bytes: Uint8Array
}

const NEVER: TrainingProgress = {
  revision: 0,
  triedRevision: 0,
  problem: null,
  version: 0,
  report: null,
  trainedAt: null,
}

const { revision, triedRevision, problem, version, report, trainedAt } = intentModel

export function readTraining(store: SiteStore): TrainingProgress {
  const columns = { revision, triedRevision, problem, version, report, trainedAt }
  return store.db.select(columns).from(intentModel).get() ?? NEVER
}

/** Intents or examples have changed: training is due once no more change for 5 s. Inside the caller's transaction. */
export function changeIntents(store: SiteStore): void {
  store.db
    .insert(intentModel)
    .values({ id: ONLY, revision: 1, triedRevision: 0, version: 0, intentIds: [] })
    .onConflictDoUpdate({ target: intentModel.id, set: { revision: sql`${revision} + 1` } })
    .run()
  scheduleJob(store, 'intents.train', '', store.now() + QUIET_MS)
}

/** Keeps a classifier in place of the one before, and returns its version. */
export function saveIntentModel(
  store: SiteStore,
  learnt: StoredIntentModel & { revision: number; report: TrainingFigures },
): number {
  return store.transaction(() => {
    const { intentIds, head, bytes } = learnt
    store.db.delete(intentWeights).run()
    for (let part = 0; part * BYTES_A_PART < bytes.byteLength; part += 1) {
      const start = part * BYTES_A_PART
      const slice = bytes.subarray(start, start + BYTES_A_PART)
      const buffer = Buffer.from(slice.buffer, slice.byteOffset, slice.byteLength)
      store.db.insert(intentWeights).values({ part, bytes: buffer }).run()
    }
    const row = store.db
      .update(intentModel)
      .set({
        ...{ intentIds, head, report: learnt.report, triedRevision: learnt.revision, problem: null },
        ...{ version: sql`${version} + 1`, trainedAt: store.now() },
      })
      .returning({ version })
      .get()
    return row.version
  })
}

/** Training of a revision failed; the classifier before it goes on. */
export function saveTrainingProblem(store: SiteStore, tried: number, found: string): void {
  store.db.update(intentModel).set({ triedRevision: tried, problem: found }).run()
}

/** There is nothing to learn from any more. */
export function dropIntentModel(store: SiteStore, tried: number): void {
  store.transaction(() => {
    store.db.delete(intentWeights).run()
    store.db
      .update(intentModel)
      .set({
        ...{ triedRevision: tried, problem: null, intentIds: [] },
        head: null,
        report: null,
        trainedAt: null,
      })
      .run()
  })
}

const stored = prepared((db) =>
  db
    .select({ version: sql<number>`case when ${intentModel.head} is null then 0 else ${version} end` })
    .from(intentModel)
    .prepare(),
)

/** Of the classifier that is there to be used; 0 for none. */
export const intentModelVersion = (store: SiteStore): number => stored(store).get()?.version ?? 0

/** Undefined before the first training. */
export function findIntentModel(store: SiteStore): StoredIntentModel | undefined {
  const row = store.db.select().from(intentModel).get()
  if (!row?.head) return undefined
  const parts = store.db.select().from(intentWeights).orderBy(asc(intentWeights.part)).all()
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.bytes.byteLength, 0))
  for (const part of parts) bytes.set(part.bytes, part.part * BYTES_A_PART)
  return { intentIds: row.intentIds, head: row.head, bytes }
}

/** The texts of an intent's examples, in the order they were given. */
export function listExampleTexts(store: SiteStore, intentId: IntentId): string[] {
  const rows = store.db
    .select({ text: intentExample.text })
    .from(intentExample)
    .where(eq(intentExample.intentId, intentId))
    .orderBy(asc(intentExample.id))
    .all()
  return rows.map(({ text }) => text)
}
