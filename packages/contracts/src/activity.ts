import { z } from 'zod'
import { endpoint, Nothing } from './endpoint.ts'
import { ClientId } from './ids.ts'
import { Timestamp } from './time.ts'

/** How many properties an event may have. */
const MOST_PROPERTIES = 10
const DAY_MS = 86_400_000
/** The name of an event that says nothing but where the visitor is. */
export const PAGE_EVENT = 'page'

const EventProperties = z
  .record(z.string().min(1).max(64), z.union([z.string().max(200), z.number(), z.boolean()]))
  .refine((properties) => Object.keys(properties).length <= MOST_PROPERTIES, {
    message: `An event has ${MOST_PROPERTIES} properties at most.`,
  })

/** Something that a page says its visitor did. */
export const NewEvent = z.object({
  /** The same again changes nothing. */
  clientId: ClientId,
  name: z.string().regex(/^[a-z0-9 _.-]{1,64}$/, 'Use 1 to 64 of a-z, 0-9, space, and _ . -'),
  properties: EventProperties.default({}),
  /** Where it happened. */
  pageUrl: z.string().max(2000).nullable().default(null),
  /** How long ago, in ms: clocks of visitors decide nothing. What is older than a day counts as a day old. */
  agoMs: z
    .int()
    .nonnegative()
    .transform((ago) => Math.min(ago, DAY_MS)),
})
export type NewEvent = z.infer<typeof NewEvent>

/** What a visitor did, as staff see it; what the site masks in messages is masked in it. */
export const Activity = z.object({
  clientId: ClientId,
  /** `page`: they came to the page. Anything else is the site's own word. */
  name: z.string(),
  properties: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  pageUrl: z.string().nullable(),
  at: Timestamp,
})
export type Activity = z.infer<typeof Activity>

/** What visitors do on the site's pages. */
export const activityEndpoints = {
  track: endpoint({
    method: 'post',
    path: '/v1/sites/:siteKey/track',
    access: 'visitor',
    summary:
      'Tell what the visitor did on the page. Staff see the newest 100 of a visitor; the same clientId again changes nothing.',
    input: z.object({ events: z.array(NewEvent).min(1).max(20) }),
    output: Nothing,
    status: 202,
  }),
  readActivity: endpoint({
    method: 'get',
    path: '/v1/staff/sites/:siteId/visitors/:visitorId/activity',
    access: 'viewer',
    summary: 'What a visitor did on the site’s pages and where they were, newest first, 100 at most.',
    input: Nothing,
    output: z.object({ activity: z.array(Activity) }),
    status: 200,
  }),
} as const
