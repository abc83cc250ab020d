import {
  type Calibration,
  countArticles,
  dropCalibration,
  findCalibration,
  findMove,
  listCalibrationSample,
  type SiteStore,
  saveCalibration,
} from '@baton/store'
import { askedOf } from './calibration/asked-of.ts'
import { leadWithout } from './calibration/lead-without.ts'
import { type Sampled, sampleOf } from './calibration/sample-of.ts'
import { INDEX_VERSION } from './ingest/index-chunks.ts'
import { createPauses } from './ingest/pauses.ts'

/** Raised whenever questions are made, or leads taken, otherwise. */
const VERSION = `${INDEX_VERSION}.1`
/** Means of fewer are too rough: packages/assistant/decisions/005-calibration-per-site.md. */
const QUESTIONS = 240
const FEWEST_ARTICLES = 30
/** Chunks that are remembered, to see how much has changed since. */
const REMEMBERED = 60
/** So much of them must be others before it is worth asking again. */
const CHANGED = 0.2

/** What was last measured of a site; undefined while nothing is, or only in a way that cannot be compared. */
export function findLead(store: SiteStore): Calibration | undefined {
  const known = findCalibration(store)
  return known?.version === VERSION ? known : undefined
}

/**
 * Measures how far, on this site, the best article leads the next for questions that neither was written for: words of
 * 240 sentences of its public articles are searched for with their own article left out, and the mean is kept. Does
 * nothing while less than a fifth of the chunks has changed, and forgets what it knew of a site with under 30 public
 * articles. The same texts give the same figure, in any order and on any host. Gives the thread back every few
 * milliseconds; rejects with the reason of `signal`.
 */
export async function measureLead(store: SiteStore, signal?: AbortSignal): Promise<void> {
  const pause = createPauses(signal)
  // A site that moves is written by nobody; where it settles it is measured.
  if (findMove(store)) return
  if (countArticles(store, { audience: 'public' }) < FEWEST_ARTICLES) return forget(store)
  const sample = (await sampleOf(store, REMEMBERED, pause)).map(({ id }) => id)
  if (findLead(store) && changedShare(listCalibrationSample(store), sample) < CHANGED) return
  const leads = await leadsOf(store, await sampleOf(store, QUESTIONS, pause), pause)
  if (leads.length === 0 || findMove(store)) return
  const lead = leads.reduce((sum, one) => sum + one, 0) / leads.length
  saveCalibration(store, { version: VERSION, lead, questions: leads.length, sample })
}

async function leadsOf(store: SiteStore, chunks: Sampled[], pause: () => Promise<void>): Promise<number[]> {
  const leads: number[] = []
  for (let nth = 0; nth < QUESTIONS; nth++) {
    const chunk = chunks[nth % chunks.length]
    const round = Math.floor(nth / chunks.length)
    const lead = chunk && leadWithout(store, chunk, askedOf(chunk.text, nth + round))
    if (typeof lead === 'number') leads.push(lead)
    await pause()
  }
  return leads
}

/** Ids tell words: of a random sample as much has changed as of the site. */
function changedShare<Id>(before: Id[], now: Id[]): number {
  const known = new Set(before)
  const others = now.filter((id) => !known.has(id)).length
  return (others + Math.max(0, before.length - now.length)) / Math.max(1, now.length)
}

function forget(store: SiteStore): void {
  if (findCalibration(store)) dropCalibration(store)
}
