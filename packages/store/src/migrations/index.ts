import { initial } from './0001-initial.ts'
import { knowledge } from './0002-knowledge.ts'
import { moving } from './0003-moving.ts'
import { search } from './0004-search.ts'
import { validity } from './0004-validity.ts'
import { sources } from './0005-sources.ts'
import { vectors } from './0006-vectors.ts'
import { written } from './0007-written.ts'
import { choices } from './0008-choices.ts'
import { budget } from './0009-budget.ts'
import { calibration } from './0010-calibration.ts'
import { staged } from './0011-staged.ts'
import { identity } from './0012-identity.ts'
import { inbox } from './0013-inbox.ts'
import { routing } from './0014-routing.ts'
import { understanding } from './0015-understanding.ts'
import { privacy } from './0016-privacy.ts'
import { policy } from './0017-policy.ts'
import { labels } from './0018-labels.ts'
import { csat } from './0019-csat.ts'
import { mail } from './0020-mail.ts'
import { asked } from './0021-asked.ts'
import { files } from './0022-files.ts'
import { inboxTools } from './0023-inbox-tools.ts'
import { copilot } from './0024-copilot.ts'
import { pauses } from './0025-pauses.ts'
import { activity } from './0026-activity.ts'
import { digest } from './0027-digest.ts'
import { reading } from './0028-reading.ts'

export interface Migration {
  id: string
  /** One or more statements, separated by `;` at the end of a line. */
  sql: string
}

/** In the order they run. What has been released is never changed, only followed. */
export const migrations: Migration[] = [
  initial,
  knowledge,
  moving,
  validity,
  search,
  sources,
  vectors,
  written,
  choices,
  budget,
  calibration,
  staged,
  identity,
  inbox,
  routing,
  understanding,
  privacy,
  policy,
  labels,
  mail,
  csat,
  asked,
  files,
  inboxTools,
  copilot,
  pauses,
  activity,
  digest,
  reading,
]
