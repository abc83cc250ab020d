import { getTableColumns } from 'drizzle-orm'
import { prepared } from './prepared.ts'
import { calibration } from './schema/calibration.ts'
import type { SiteStore } from './site-store.ts'

type Row = typeof calibration.$inferSelect

/** What a site's own texts, asked as questions with their articles left out, said of it. */
export type Calibration = Omit<Row, 'id' | 'sample'>

const ONLY = 1

const { id: _, sample, ...columns } = getTableColumns(calibration)
const found = prepared((db) => db.select(columns).from(calibration).prepare())

/** Undefined while nothing is measured. */
export function findCalibration(store: SiteStore): Calibration | undefined {
  return found(store).get()
}

/** Chunks that the calibration was made of; none while nothing is measured. */
export function listCalibrationSample(store: SiteStore): Row['sample'] {
  return store.db.select({ sample }).from(calibration).get()?.sample ?? []
}

/** Keeps it in place of the one before. */
export function saveCalibration(
  store: SiteStore,
  measured: Omit<Calibration, 'madeAt'> & Pick<Row, 'sample'>,
): void {
  const row = { ...measured, madeAt: store.now() }
  store.db
    .insert(calibration)
    .values({ id: ONLY, ...row })
    .onConflictDoUpdate({ target: calibration.id, set: row })
    .run()
}

export function dropCalibration(store: SiteStore): void {
  store.db.delete(calibration).run()
}
