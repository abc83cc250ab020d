export { acceptHandoff } from './accept-handoff.ts'
export { identifyVisitor } from './identify-visitor.ts'
export { blockVisitor } from './inbox/block-visitor.ts'
export { mark } from './inbox/mark.ts'
export { redactMessage } from './inbox/redact-message.ts'
export { snooze, wake } from './inbox/snooze.ts'
export { readPolicy } from './policy/read-policy.ts'
export { type ReplayInput, type ReplayProgress, replayPolicy } from './policy/replay.ts'
export { switchPolicy } from './policy/switch-policy.ts'
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
export {
  createVisitorSession,
  endVisitorSessions,
  readAccessToken,
  refreshVisitorSession,
  type TokenMaker,
} from './visitor-session.ts'
