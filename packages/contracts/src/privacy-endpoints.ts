import { z } from 'zod'
import { AuditEntry } from './audit.ts'
import { endpoint, Nothing } from './endpoint.ts'
import { UnderstandingSettings } from './site.ts'

const staff = '/v1/staff/sites/:siteId'

/** What was masked, and who did what. */
export const privacyEndpoints = {
  revealMessage: endpoint({
    method: 'post',
    path: `${staff}/messages/:messageId/reveal`,
    access: 'agent',
    summary:
      "What the placeholders of a message stand for, for who may read it by the site's settings. Each use is in the audit log.",
    input: Nothing,
    output: z.object({
      /** In the order of the text; `value` null where it was not kept, or was sealed by another installation. */
      originals: z.array(z.object({ placeholder: z.string(), value: z.string().nullable() })),
    }),
    status: 200,
  }),
  tryMasking: endpoint({
    method: 'post',
    path: `${staff}/masking/try`,
    access: 'admin',
    summary: 'How a message would be kept under these settings. Nothing is stored.',
    input: z.object({ text: z.string().max(1_000), understanding: UnderstandingSettings }),
    output: z.object({
      masked: z.string(),
      /** As the patterns write them. */
      orderNumbers: z.array(z.string()),
    }),
    status: 200,
  }),
  readAudit: endpoint({
    method: 'get',
    path: `${staff}/audit`,
    access: 'admin',
    summary: 'Who did what, the newest first, 50 at a time.',
    input: z.object({ before: z.coerce.number().int().positive().optional() }),
    output: z.object({
      entries: z.array(AuditEntry),
      /** Pass as `before` for the next page; null at the end. */
      next: z.int().nullable(),
    }),
    status: 200,
  }),
  checkAudit: endpoint({
    method: 'get',
    path: `${staff}/audit/check`,
    access: 'admin',
    summary: 'Reads the whole audit log and says whether each line follows the one before unchanged.',
    input: Nothing,
    output: z.object({
      entries: z.int(),
      /** The first line that does not fit; null while all do. */
      brokenAt: z.int().nullable(),
      /** The hash of the last line. Whoever keeps it elsewhere sees later that no line was taken off the end. */
      head: z.string(),
    }),
    status: 200,
  }),
} as const
