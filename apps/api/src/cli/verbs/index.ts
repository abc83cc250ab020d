import type { Verb } from '../verb.ts'
import { ask } from './ask.ts'
import { backup } from './backup.ts'
import { evaluate } from './evaluate.ts'
import { ingest } from './ingest.ts'
import { createSite, listSites } from './site.ts'
import { inviteStaff, resetStaff } from './staff.ts'

/** What a running server does for the command line. */
export const verbs = [ask, backup, createSite, evaluate, ingest, inviteStaff, listSites, resetStaff] as Verb<
  unknown,
  unknown
>[]
