import type { Verb } from '../verb.ts'
import { ask } from './ask.ts'
import { backup } from './backup.ts'
import { evaluate } from './evaluate.ts'
import { houseVerbs } from './house.ts'
import { ingest } from './ingest.ts'
import { move } from './move.ts'
import { readPlacement } from './placement.ts'
import { createSite, listSites } from './site.ts'
import { inviteStaff, resetStaff } from './staff.ts'

/** What a running server does for the command line. */
export const verbs = [
  ask,
  backup,
  createSite,
  evaluate,
  ingest,
  inviteStaff,
  listSites,
  move,
  readPlacement,
  resetStaff,
  ...Object.values(houseVerbs),
] as Verb<unknown, unknown>[]
