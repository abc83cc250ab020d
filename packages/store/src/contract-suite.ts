import { activityRules } from './contract/activity.ts'
import { askedRules } from './contract/asked.ts'
import { budgetRules } from './contract/budgets.ts'
import { calibrationRules } from './contract/calibration.ts'
import { chunkRules } from './contract/chunks.ts'
import { copilotRules } from './contract/copilot.ts'
import { csatRules } from './contract/csat.ts'
import { databaseRules } from './contract/database.ts'
import { eventLogRules } from './contract/event-log.ts'
import { fileRules } from './contract/files.ts'
import { inboxRules } from './contract/inbox.ts'
import { inboxToolRules } from './contract/inbox-tools.ts'
import { jobRules } from './contract/jobs.ts'
import { labelRules } from './contract/labels.ts'
import { mailRules } from './contract/mail.ts'
import { messageRules } from './contract/messages.ts'
import { movingRules } from './contract/moving.ts'
import { policyRules } from './contract/policies.ts'
import { privacyRules } from './contract/privacy.ts'
import { readingRules } from './contract/reading.ts'
import { routingRules } from './contract/routing.ts'
import type { Rule } from './contract/rule.ts'
import { runRules } from './contract/runs.ts'
import { searchRules } from './contract/search.ts'
import { sourceRules } from './contract/sources.ts'
import { transactionRules } from './contract/transactions.ts'
import { understandingRules } from './contract/understanding.ts'
import { vectorRules } from './contract/vectors.ts'
import { writtenRules } from './contract/written.ts'

export type { ApartStep, Host, Rule } from './contract/rule.ts'

/**
 * The rules of SPEC.md, each a plain synchronous function that throws when its host breaks it. No test library and
 * nothing of Node is needed, so that every host runs the very same list.
 */
export const rules: Rule[] = [
  ...transactionRules,
  ...eventLogRules,
  ...runRules,
  ...messageRules,
  ...inboxRules,
  ...searchRules,
  ...jobRules,
  ...databaseRules,
  ...movingRules,
  ...sourceRules,
  ...writtenRules,
  ...vectorRules,
  ...budgetRules,
  ...chunkRules,
  ...calibrationRules,
  ...routingRules,
  ...understandingRules,
  ...privacyRules,
  ...policyRules,
  ...labelRules,
  ...mailRules,
  ...fileRules,
  ...csatRules,
  ...askedRules,
  ...copilotRules,
  ...inboxToolRules,
  ...readingRules,
  ...activityRules,
]
