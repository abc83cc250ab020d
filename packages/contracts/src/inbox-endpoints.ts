import { z } from 'zod'
import { Conversation, Priority, Tag } from './conversation.ts'
import { endpoint, Nothing } from './endpoint.ts'
import { ErasureReceipt } from './erasure.ts'
import { ClientId, MessageId } from './ids.ts'
import { CannedReply, InboxFilter, SavedView } from './inbox.ts'
import { Macro, MacroSteps } from './macro.ts'
import { Mention } from './mention.ts'
import { Message, MessageText } from './message.ts'
import { Team } from './routing.ts'
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
    input: z.object({
      epoch: z.int(),
      until: Timestamp.nullable(),
      /** Of the conversation as it was shown: what its visitor wrote since then refuses the snooze (`message.stale`). */
      lastMessageAt: Timestamp.optional(),
    }),
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
  eraseVisitor: endpoint({
    method: 'post',
    path: `${staff}/visitors/:visitorId/erase`,
    access: 'admin',
    summary:
      'Erase a visitor: conversations, messages, files and all that is kept of them, for good. The receipt says what went, and what lies out of reach.',
    input: z.object({ confirm: z.literal('erase') }),
    output: z.object({ receipt: ErasureReceipt, asOf: z.int() }),
    status: 200,
  }),
  inboxKit: endpoint({
    method: 'get',
    path: `${staff}/kit`,
    access: 'viewer',
    summary:
      'What agents share: prepared replies, macros, views of the site, its teams, and the tags in use.',
    input: Nothing,
    output: z.object({
      replies: z.array(CannedReply),
      views: z.array(SavedView),
      macros: z.array(Macro),
      teams: z.array(Team),
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
  saveMacro: endpoint({
    method: 'put',
    path: `${staff}/kit/macros`,
    access: 'agent',
    summary: 'Write a macro; with the id of one that is there, in its place.',
    input: z.object({ id: z.string().max(64).optional(), name: Macro.shape.name, steps: MacroSteps }),
    output: z.object({ macro: Macro }),
    status: 200,
  }),
  removeMacro: endpoint({
    method: 'delete',
    path: `${staff}/kit/macros/:macroId`,
    access: 'agent',
    summary: 'Forget a macro. What it did stays.',
    input: Nothing,
    output: Nothing,
    status: 200,
  }),
  runMacro: endpoint({
    method: 'post',
    path: `${conversation}/macros`,
    access: 'agent',
    summary:
      'Do all steps of a macro together, or none. The same clientId again changes nothing; a stale epoch or thread is a 409.',
    input: z.object({
      macroId: z.string().max(64),
      clientId: ClientId.refine((id) => id.length <= 60, 'at most 60 characters'),
      epoch: z.int(),
      /** As in a reply. */
      seen: MessageId.optional(),
    }),
    output: Changed.extend({ messages: z.array(Message) }),
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
  listMentions: endpoint({
    method: 'get',
    path: `${staff}/mentions`,
    access: 'viewer',
    summary:
      'The newest notes that name this agent, at most 50, and how many they have not seen. Looking at a conversation (`watch`) is seeing them.',
    input: Nothing,
    output: z.object({ mentions: z.array(Mention), unseen: z.int() }),
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
