import { z } from 'zod'
import { endpoint, Nothing } from './endpoint.ts'
import { MessageId } from './ids.ts'

const visitor = '/v1/sites/:siteKey/conversations/:conversationId'
const staff = '/v1/staff/sites/:siteId/conversations/:conversationId'

/** The newest message that is to be seen on the caller's screen, whoever wrote it. */
const Newest = z.object({ messageId: MessageId })

/** What both sides show each other while they are there: that they type, and how far they have read. */
export const attentionEndpoints = {
  tellTyping: endpoint({
    method: 'put',
    path: `${visitor}/typing`,
    access: 'visitor',
    summary:
      'Tell staff that the visitor types, again every 3 s at most while they do; with active false that they stopped. Nothing is kept.',
    input: z.object({ active: z.boolean() }),
    output: Nothing,
    status: 200,
  }),
  tellAgentTyping: endpoint({
    method: 'put',
    path: `${staff}/typing`,
    access: 'agent',
    summary:
      'Tell colleagues that this agent types a reply or a note, again every 3 s at most while they do; with active false that they stopped. The visitor hears of replies only: by who holds control, or by anybody while they wait in the queue. Nothing is kept.',
    input: z.object({ kind: z.enum(['text', 'note']), active: z.boolean() }),
    output: Nothing,
    status: 200,
  }),
  markRead: endpoint({
    method: 'put',
    path: `${visitor}/read`,
    access: 'visitor',
    summary:
      'Tell staff how far the visitor has read: the newest message on their screen. It never goes back: an older one changes nothing.',
    input: Newest,
    output: Nothing,
    status: 200,
  }),
  markAgentRead: endpoint({
    method: 'put',
    path: `${staff}/read`,
    access: 'agent',
    summary:
      'Tell the visitor how far their messages were read: the newest message on this agent’s screen. It counts from who holds control, and from anybody while the visitor waits in the queue; from others it changes nothing, so tell again when the conversation becomes theirs. It never goes back.',
    input: Newest,
    output: Nothing,
    status: 200,
  }),
} as const
