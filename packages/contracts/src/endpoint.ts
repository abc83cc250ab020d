import { z } from 'zod'

/**
 * Who may call. `site`: anybody on an allowed origin with the site's key. `visitor`: with an access token of that
 * site. `staff`: with a sign-in cookie. `agent`, `admin`: with a grant for that site of at least that role
 * (viewers may call what only reads). `program`: with an API key of the site.
 */
export type Access = 'public' | 'site' | 'visitor' | 'staff' | 'viewer' | 'agent' | 'admin' | 'program'

/**
 * What not every host can do, or not every deployment of one. `documents`: take in articles and files. `websites`: read
 * pages that a site names.
 */
export type HostCapability = 'documents' | 'websites'

/** The largest JSON body, where an endpoint does not say otherwise. */
export const MAX_BODY_BYTES = 64 * 1024

export interface Endpoint<Input extends z.ZodType = z.ZodType, Output extends z.ZodType = z.ZodType> {
  method: 'get' | 'post' | 'put' | 'patch' | 'delete'
  /** Hono's form: `:name` for a part that varies. */
  path: string
  access: Access
  /** Refused as `host.cannot` where the host is without it. */
  needs?: HostCapability
  summary: string
  /** The JSON body; the query for GET, and where the body is a file. */
  input: Input
  /** The body is the bytes of a file. */
  takesFile?: true
  /** Default MAX_BODY_BYTES. */
  maxBytes?: number
  /** The JSON answer; for a stream, what its frames or lines hold. */
  output: Output
  status: 200 | 202
  /** `events`: server-sent events. `lines`: one JSON value a line. `bytes`: a file. */
  stream?: 'events' | 'lines' | 'bytes'
}

/** Keeps what an endpoint takes and gives, to the letter. */
export const endpoint = <Input extends z.ZodType, Output extends z.ZodType>(
  definition: Endpoint<Input, Output>,
) => definition

/** No fields. */
export const Nothing = z.object({})

/** Where a stream of events starts: after this fact; without it, from now on. */
export const EventsQuery = z.object({ after: z.coerce.number().int().nonnegative().optional() })

/** It is written; `asOf` is the newest fact. */
export const Accepted = z.object({ asOf: z.int() })
