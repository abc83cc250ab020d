import type { Verb } from '../verb.ts'
import { ask } from './ask.ts'
import { backup } from './backup.ts'
import { discoverForSite } from './discover.ts'
import { eraseVisitor } from './erase-visitor.ts'
import { evaluate } from './evaluate.ts'
import { houseVerbs } from './house.ts'
import { ingest } from './ingest.ts'
import { exportSiteLabels } from './labels.ts'
import { move } from './move.ts'
import { readPlacement } from './placement.ts'
import { createSite, listSites } from './site.ts'
import { addSource, listSources, refreshSource, removeSource } from './sources.ts'
import { inviteStaff, resetSecondFactor, resetStaff } from './staff.ts'
import { usage } from './usage.ts'

/** What a running server does for the command line. */
export const verbs = [
  addSource,
  ask,
  backup,
  createSite,
  discoverForSite,
  eraseVisitor,
  evaluate,
  exportSiteLabels,
  ingest,
  inviteStaff,
  listSites,
  listSources,
  move,
  readPlacement,
  refreshSource,
  removeSource,
  resetSecondFactor,
  resetStaff,
  usage,
  ...Object.values(houseVerbs),
] as Verb<unknown, unknown>[]
