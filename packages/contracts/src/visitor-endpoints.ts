import { z } from 'zod'
import { PastConversation } from './asking-endpoints.ts'
import { VisitorConversation } from './conversation.ts'
import { Accepted, EventsQuery, endpoint, Nothing } from './endpoint.ts'
import { ClientId } from './ids.ts'
import { hasContent, Message, MessageContent, Rating, RatingReason, WITHOUT_CONTENT } from './message.ts'
import { VisitorSession } from './visitor.ts'

const NewMessage = z
  .object({ clientId: ClientId, ...MessageContent, pageUrl: z.string().max(2000).optional() })
  .refine(hasContent, WITHOUT_CONTENT)
const visitor = '/v1/sites/:siteKey'

/** What the widget calls: a session, conversations, and the stream of their events. */
export const visitorEndpoints = {
  createSession: endpoint({
    method: 'post',
    path: `${visitor}/session`,
    access: 'site',
    summary: 'Start a session for a new visitor.',
    input: z.object({ language: z.string().max(35).optional() }),
    output: VisitorSession,
    status: 200,
  }),
  refreshSession: endpoint({
    method: 'post',
    path: `${visitor}/session/refresh`,
    access: 'site',
    summary:
      'Trade a refresh token for a new pair. The old one stays good for 60 s or until the new one is used.',
    input: z.object({ refreshToken: z.string().max(200) }),
    output: VisitorSession,
    status: 200,
  }),
  endSession: endpoint({
    method: 'post',
    path: `${visitor}/session/end`,
    access: 'visitor',
    summary: 'End every session of this visitor and close their streams.',
    input: Nothing,
    output: Nothing,
    status: 200,
  }),
  listConversations: endpoint({
    method: 'get',
    path: `${visitor}/conversations`,
    access: 'visitor',
    summary: "The visitor's conversations, newest first, and the cursor they were read at.",
    input: Nothing,
    output: z.object({
      conversations: z.array(PastConversation),
      /** Replies can be mailed here; without it nobody is asked for an address. */
      canMail: z.boolean(),
      /** Replies and transcripts reach this visitor by mail. */
      hasAddress: z.boolean(),
      asOf: z.int(),
    }),
    status: 200,
  }),
  startConversation: endpoint({
    method: 'post',
    path: `${visitor}/conversations`,
    access: 'visitor',
    summary: 'Start a conversation with its first message. The same clientId again gives the same answer.',
    input: z.object({ clientId: ClientId, message: NewMessage }),
    output: z.object({ conversation: VisitorConversation, message: Message, asOf: z.int() }),
    status: 202,
  }),
  readConversation: endpoint({
    method: 'get',
    path: `${visitor}/conversations/:conversationId`,
    access: 'visitor',
    summary: 'A conversation with its messages, and the cursor they were read at.',
    input: Nothing,
    output: z.object({ conversation: VisitorConversation, messages: z.array(Message), asOf: z.int() }),
    status: 200,
  }),
  sendMessage: endpoint({
    method: 'post',
    path: `${visitor}/conversations/:conversationId/messages`,
    access: 'visitor',
    summary: 'Send a message. The same clientId and text again give the same answer; another text is a 409.',
    input: NewMessage,
    output: z.object({ message: Message, asOf: z.int() }),
    status: 202,
  }),
  requestHandoff: endpoint({
    method: 'post',
    path: `${visitor}/conversations/:conversationId/handoff`,
    access: 'visitor',
    summary: 'Ask for a person. Asking again changes nothing.',
    input: Nothing,
    output: Accepted,
    status: 202,
  }),
  cancelHandoff: endpoint({
    method: 'delete',
    path: `${visitor}/conversations/:conversationId/handoff`,
    access: 'visitor',
    summary: 'Leave the queue; the assistant answers again.',
    input: Nothing,
    output: Accepted,
    status: 202,
  }),
  rateMessage: endpoint({
    method: 'put',
    path: `${visitor}/messages/:messageId/rating`,
    access: 'visitor',
    summary: 'Rate an answer of the assistant, with or without a reason; null takes the rating back.',
    input: z.object({ rating: Rating.nullable(), reason: RatingReason.optional() }),
    output: Accepted,
    status: 202,
  }),
  retryAnswer: endpoint({
    method: 'post',
    path: `${visitor}/messages/:messageId/retry`,
    access: 'visitor',
    summary:
      'Ask again what was answered by this message, the newest, which was cut: it goes, another answer comes. Asking twice changes nothing.',
    input: Nothing,
    output: Accepted,
    status: 202,
  }),
  visitorEvents: endpoint({
    method: 'get',
    path: `${visitor}/events`,
    access: 'visitor',
    summary: 'Live facts and parts as server-sent events. Resume with ?after= or Last-Event-ID.',
    input: EventsQuery,
    output: z.unknown(),
    status: 200,
    stream: 'events',
  }),
}
