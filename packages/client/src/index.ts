export type { ClientOptions } from './client-options.ts'
export type { ConnectionEvent, ConnectionState } from './connection.ts'
export { createClient } from './create-client.ts'
export { openStream, type Stream, type StreamOptions } from './open-stream.ts'
export { type Problem, RequestError } from './request.ts'
export type { IdentitySource } from './session.ts'
export type {
  BatonClient,
  ConnectionStatus,
  ConversationState,
  PendingMessage,
  RunningAnswer,
  Typing,
} from './state.ts'
export { defaultTiming, type Timing } from './timing.ts'
export type { EventProperties } from './track-event.ts'
