export { acceptHandoff } from './accept-handoff.ts'
export { track } from './activity/track.ts'
export { csatFigures } from './csat/csat-figures.ts'
export { giveCsat } from './csat/give-csat.ts'
export { readRatings } from './csat/read-ratings.ts'
export { attachFile } from './files/attach-file.ts'
export { type FileContent, readFile } from './files/read-file.ts'
export { ADDRESSES_A_DAY, answerForm } from './forms/answer-form.ts'
export { identifyVisitor } from './identify-visitor.ts'
export { blockVisitor } from './inbox/block-visitor.ts'
export { letGo } from './inbox/let-go.ts'
export { mark } from './inbox/mark.ts'
export { markReadByAgent, markReadByVisitor } from './inbox/mark-read.ts'
export { redactMessage } from './inbox/redact-message.ts'
export { type MacroRun, runMacro } from './inbox/run-macro.ts'
export { saveMacro } from './inbox/save-macro.ts'
export { snooze, wake } from './inbox/snooze.ts'
export { isVisitorHeard, visitorWhoHears } from './inbox/typing.ts'
export { exportQuestions } from './labels/export-questions.ts'
export { exportTurns } from './labels/export-turns.ts'
export { labelMessage, removeLabel } from './labels/label-message.ts'
export { listDisagreements, readAgreement } from './labels/list-disagreements.ts'
export { readSignals } from './labels/read-signals.ts'
export { openReplay } from './policy/open-replay.ts'
export { defaultPolicy, readPolicy } from './policy/read-policy.ts'
export { switchPolicy } from './policy/switch-policy.ts'
export { preferPerson } from './prefer-person.ts'
export { changeSettings } from './privacy/change-settings.ts'
export { eraseVisitor } from './privacy/erase-visitor.ts'
export { revealMessage } from './privacy/reveal-message.ts'
export type { Seal } from './privacy/seal.ts'
export { tryMasking } from './privacy/try-masking.ts'
export { rateMessage } from './rate-message.ts'
export { type AgentMessage, addNote, replyAsAgent } from './reply-as-agent.ts'
export { cancelHandoff, requestHandoff } from './request-handoff.ts'
export { reopen, resolve } from './resolve.ts'
export { retryAnswer } from './retry-answer.ts'
export { updateRouting, updateTraits } from './routing/change-routing.ts'
export { removeTeam, updateTeam } from './routing/change-team.ts'
export { declineOffer } from './routing/offer-lease.ts'
export { setConnected, setPresence } from './routing/set-presence.ts'
export { type RunDependencies, runAssistant } from './run-assistant.ts'
export { isDeskJob, type JobContext, runJob } from './run-job.ts'
export { type Sent, sendMessage, startConversation, type VisitorMessage } from './send-message.ts'
export * from './timing.ts'
export { returnToAssistant, transfer } from './transfer.ts'
export { trainingReport } from './understanding/training-report.ts'
export {
  findStarterSet,
  listStarterSets,
  trainIntents,
  understandMessages,
  understandText,
  warmUpScorers,
} from './understanding/understanding.ts'
export {
  createVisitorSession,
  endVisitorSessions,
  readAccessToken,
  refreshVisitorSession,
  type TokenMaker,
} from './visitor-session.ts'
