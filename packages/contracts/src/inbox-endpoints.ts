import { z } from 'zod'
import { Conversation, Priority, Tag } from './conversation.ts'
import { endpoint, Nothing } from './endpoint.ts'
import { MessageId } from './ids.ts'
import { CannedReply, InboxFilter, SavedView } from './inbox.ts'
import { MessageText } from './message.ts'
import { Timestamp } from './time.ts'
import { Visitor } from './visitor.ts'

const staff = '/v1/staff/sites/:siteId'
const conversation = `${staff}/conversations/:conversationId`
const Changed = z.object({ conversation: Conversation, asOf: z.int() })

/** What agents do in the inbox besides answering. */
export const inboxEndpoints = {
  snooze: endpoint({
    method: 'post',
    path: `${conversation}/snooze`,
    access: 'agent',
    summary:
      'Put a conversation off until a moment, or with null until the visitor writes, which wakes it always. What waits in the queue is accepted first; what the assistant holds is a 409.',
    input: z.object({ epoch: z.int(), until: Timestamp.nullable() }),
    output: Changed,
    status: 200,
  }),
  wake: endpoint({
    method: 'post',
    path: `${conversation}/wake`,
    access: 'agent',
    summary: 'End a snooze now. One that has ended already changes nothing.',
    input: z.object({ epoch: z.int() }),
    output: Changed,
    status: 200,
  }),
  mark: endpoint({
    method: 'post',
    path: `${conversation}/mark`,
    access: 'agent',
    summary: 'Add and remove tags, and set how much a conversation matters.',
    input: z.object({
      addTags: z.array(Tag).max(20).optional(),
      removeTags: z.array(z.string().max(80)).max(20).optional(),
      priority: Priority.optional(),
    }),
    output: Changed,
    status: 200,
  }),
  redactMessage: endpoint({
    method: 'delete',
    path: `${staff}/messages/:messageId`,
    access: 'agent',
    summary:
      'Take the words of a message away for everybody, wherever they were repeated. It cannot be undone.',
    input: Nothing,
    output: Changed,
    status: 200,
  }),
  blockVisitor: endpoint({
    method: 'put',
    path: `${staff}/visitors/:visitorId/block`,
    access: 'agent',
    summary: 'Refuse what a visitor writes from now on, or take it again.',
    input: z.object({ blocked: z.boolean() }),
    output: z.object({ visitor: Visitor, asOf: z.int() }),
    status: 200,
  }),
  inboxKit: endpoint({
    method: 'get',
    path: `${staff}/kit`,
    access: 'viewer',
    summary: 'What agents share: prepared replies, views of the site, and the tags in use.',
    input: Nothing,
    output: z.object({
      replies: z.array(CannedReply),
      views: z.array(SavedView),
      tags: z.array(z.string()),
    }),
    status: 200,
  }),
  saveCannedReply: endpoint({
    method: 'put',
    path: `${staff}/kit/replies`,
    access: 'agent',
    summary: 'Write the words behind a shortcut, in place of what was there.',
    input: z.object({
      shortcut: z.string().regex(/^[\p{L}\p{N}_-]{1,40}$/u, 'one word of letters, digits, - or _'),
      text: MessageText,
    }),
    output: z.object({ reply: CannedReply }),
    status: 200,
  }),
  removeCannedReply: endpoint({
    method: 'delete',
    path: `${staff}/kit/replies/:replyId`,
    access: 'agent',
    summary: 'Forget a prepared reply.',
    input: Nothing,
    output: Nothing,
    status: 200,
  }),
  saveView: endpoint({
    method: 'post',
    path: `${staff}/kit/views`,
    access: 'agent',
    summary: 'Keep a filter under a name, for everybody of the site.',
    input: z.object({ name: z.string().trim().min(1).max(60), filter: InboxFilter }),
    output: z.object({ view: SavedView }),
    status: 200,
  }),
  removeView: endpoint({
    method: 'delete',
    path: `${staff}/kit/views/:viewId`,
    access: 'agent',
    summary: 'Forget a view. Its conversations stay.',
    input: Nothing,
    output: Nothing,
    status: 200,
  }),
  searchMessages: endpoint({
    method: 'get',
    path: `${staff}/search`,
    access: 'viewer',
    summary:
      'Conversations whose messages or notes hold all these words, the newest first; the last word may be a beginning.',
    input: InboxFilter.extend({
      text: z.string().max(200),
      /** `next` of the page before: looks further back. */
      before: z.coerce.number().int().optional(),
    }),
    output: z.object({
      hits: z.array(
        z.object({
          conversation: Conversation,
          messageId: MessageId,
          excerpt: z.string(),
          author: z.enum(['visitor', 'assistant', 'agent', 'system']),
          at: Timestamp,
        }),
      ),
      /** Null where there is nothing older to look at. */
      next: z.int().nullable(),
      asOf: z.int(),
    }),
    status: 200,
  }),
} as const
