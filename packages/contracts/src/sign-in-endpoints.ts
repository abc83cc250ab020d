import { z } from 'zod'
import { Role } from './agent.ts'
import { endpoint, Nothing } from './endpoint.ts'
import { AgentId, SiteId } from './ids.ts'
import { Timestamp } from './time.ts'

/** How staff come in: by a link, and with a grant for each site. */
export const signInEndpoints = {
  acceptLink: endpoint({
    method: 'post',
    path: '/v1/staff/link',
    access: 'public',
    summary: 'Use a set-up, invitation or reset link: choose a password and be signed in.',
    input: z.object({
      token: z.string().max(200),
      name: z.string().trim().min(1).max(80).optional(),
      email: z.email().max(254).optional(),
      password: z.string().min(10, 'at least 10 characters').max(128),
    }),
    output: z.object({ email: z.string() }),
    status: 200,
  }),
  readLink: endpoint({
    method: 'post',
    path: '/v1/staff/link/read',
    access: 'public',
    summary: 'What a link is for, before it is used. A POST, so that the token stays out of logs.',
    input: z.object({ token: z.string().max(200) }),
    output: z.object({
      purpose: z.enum(['setup', 'invite', 'reset']),
      email: z.string().nullable(),
      siteName: z.string().nullable(),
    }),
    status: 200,
  }),
  me: endpoint({
    method: 'get',
    path: '/v1/staff/me',
    access: 'staff',
    summary: 'Who is signed in, and the sites they serve.',
    input: Nothing,
    output: z.object({
      agentId: AgentId,
      name: z.string(),
      email: z.string(),
      sites: z.array(z.object({ id: SiteId, name: z.string(), role: Role })),
    }),
    status: 200,
  }),
  createGrant: endpoint({
    method: 'post',
    path: '/v1/staff/grants',
    access: 'staff',
    summary: 'A short signed grant for one site; send it as a bearer token to that site’s endpoints.',
    input: z.object({ siteId: SiteId }),
    output: z.object({ grant: z.string(), expiresAt: Timestamp }),
    status: 200,
  }),
}
