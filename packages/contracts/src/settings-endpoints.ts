import { z } from 'zod'
import { endpoint, Nothing } from './endpoint.ts'
import { SiteSettings } from './site.ts'
import { Timestamp } from './time.ts'
import { USAGE_DAYS, UsageReport } from './usage.ts'

const staff = '/v1/staff/sites/:siteId'

/** What a site is set to, where it is seen, and what it used. */
export const settingsEndpoints = {
  readSettings: endpoint({
    method: 'get',
    path: `${staff}/settings`,
    access: 'viewer',
    summary: "The site's settings, its snippet, and the origins that were refused lately.",
    input: Nothing,
    output: z.object({
      settings: SiteSettings,
      snippet: z.string(),
      blockedOrigins: z.array(z.object({ origin: z.string(), at: Timestamp })),
      /** Origins whose pages have loaded the chat, to the hour; the last one first. */
      sightings: z.array(z.object({ origin: z.string(), firstAt: Timestamp, lastAt: Timestamp })),
      /** Without a model's key quotes answer, whatever the settings say. */
      hasModelKey: z.boolean(),
    }),
    status: 200,
  }),
  updateSettings: endpoint({
    method: 'patch',
    path: `${staff}/settings`,
    access: 'admin',
    summary: 'Change settings; what is left out stays.',
    input: SiteSettings.partial(),
    output: z.object({ settings: SiteSettings }),
    status: 200,
  }),
  checkPage: endpoint({
    method: 'post',
    path: `${staff}/settings/check-page`,
    access: 'admin',
    summary: 'Fetch a page and look for the snippet of this site in it.',
    input: z.object({ url: z.url({ protocol: /^https?$/ }).max(2000) }),
    output: z.object({
      found: z.enum(['installed', 'other_site', 'missing', 'unreachable']),
      /** In a sentence, and what to do. */
      said: z.string(),
    }),
    status: 200,
    needs: 'websites',
  }),
  readUsage: endpoint({
    method: 'get',
    path: `${staff}/usage`,
    access: 'viewer',
    summary: 'What the assistant used of models: answers, tokens and cost, by model and by day.',
    input: z.object({ days: z.coerce.number().int().min(1).max(USAGE_DAYS).default(30) }),
    output: UsageReport,
    status: 200,
  }),
}
