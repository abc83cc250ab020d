import { z } from 'zod'
import { VisitorConversation } from './conversation.ts'
import { Accepted, endpoint } from './endpoint.ts'
import { FormAnswers } from './form.ts'
import { ClientId } from './ids.ts'
import { Timestamp } from './time.ts'

const visitor = '/v1/sites/:siteKey'

/** A conversation of before, as a visitor finds it in a list. */
export const PastConversation = VisitorConversation.extend({
  /** The beginning of what they wrote first. */
  firstLine: z.string(),
  lastMessageAt: Timestamp,
})
export type PastConversation = z.infer<typeof PastConversation>

/** What visitors are asked in a conversation, and what they choose for all to come. */
export const askingEndpoints = {
  answerForm: endpoint({
    method: 'put',
    path: `${visitor}/messages/:messageId/form`,
    access: 'visitor',
    summary:
      'Answer the form of a message, once; the same again changes nothing. `clientId` is that of the message which the answer to a flow makes.',
    input: z.object({ clientId: ClientId, answers: FormAnswers }),
    output: Accepted,
    status: 202,
  }),
  preferPerson: endpoint({
    method: 'put',
    path: `${visitor}/conversations/:conversationId/always-person`,
    access: 'visitor',
    summary:
      'From the next conversation on, or when this one begins again: a person at once, or not any more.',
    input: z.object({ always: z.boolean() }),
    output: Accepted,
    status: 202,
  }),
} as const
