import { z } from 'zod'
import { endpoint, Nothing } from './endpoint.ts'
import { MessageId } from './ids.ts'
import { Agreement, Disagreement, GivenLabel, Label, LabelKind, Signals } from './signal.ts'

const staff = '/v1/staff/sites/:siteId'

/** What is known of visitors' messages, and what staff say it should be. */
export const labelEndpoints = {
  readSignals: endpoint({
    method: 'get',
    path: `${staff}/conversations/:conversationId/signals`,
    access: 'viewer',
    summary:
      "What is known of a conversation's messages by its visitor, and the labels that people gave: of the newest 80 messages, or of those from one to another, at most the newest 400.",
    input: z.object({ from: MessageId.optional(), to: MessageId.optional() }),
    output: z.object({
      signals: z.array(Signals),
      labels: z.array(GivenLabel),
      /** Of the newest messages, whichever were asked for; oldest first, each -1 to 1. */
      sentiments: z.array(z.number()),
      /** Of those the weighted mean, the newest turn weighing most; -1 to 1. */
      sentimentTrend: z.number(),
    }),
    status: 200,
  }),
  labelMessage: endpoint({
    method: 'put',
    path: `${staff}/messages/:messageId/label`,
    access: 'agent',
    summary:
      "Say what a message's intent or sentiment is, or whether an answer was right. An intent's label becomes an example, a wrong answer a row of the evaluation.",
    input: Label,
    output: z.object({ label: GivenLabel }),
    status: 200,
  }),
  removeLabel: endpoint({
    method: 'delete',
    path: `${staff}/messages/:messageId/label/:kind`,
    access: 'agent',
    summary: "Take back one's own label, and the example that it became.",
    input: Nothing,
    output: Nothing,
    status: 200,
  }),
  listDisagreements: endpoint({
    method: 'get',
    path: `${staff}/disagreements`,
    access: 'viewer',
    summary:
      'Messages that the built-in scorer, the model and people see differently, the newest first, 30 at a time.',
    input: z.object({ kind: LabelKind, before: MessageId.optional() }),
    output: z.object({
      disagreements: z.array(Disagreement),
      /** Pass as `before` for the next page, which may be empty; null at the end. */
      next: MessageId.nullable(),
      /** Of the newest labels of each kind. */
      agreement: z.array(Agreement),
    }),
    status: 200,
  }),
  exportLabels: endpoint({
    method: 'get',
    path: `${staff}/labels`,
    access: 'admin',
    summary: 'Labels as rows that `baton evaluate` reads: of understanding, or of answers.',
    input: z.object({ as: z.enum(['understanding', 'questions']) }),
    output: z.unknown(),
    status: 200,
    stream: 'lines',
  }),
} as const
