import { z } from 'zod'
import { endpoint, Nothing } from './endpoint.ts'
import { Policy, PolicyRules, ReplayLine } from './policy.ts'

const staff = '/v1/staff/sites/:siteId'

/** When the assistant answers, asks, offers a person or hands over. */
export const policyEndpoints = {
  readPolicy: endpoint({
    method: 'get',
    path: `${staff}/policy`,
    access: 'viewer',
    summary: 'The table that is on, its defaults, and who switched on which version when.',
    input: Nothing,
    output: z.object({
      policy: Policy,
      defaults: PolicyRules,
      /** Without their rules, the newest first. */
      versions: z.array(Policy.omit({ rules: true })),
    }),
    status: 200,
  }),
  readPolicyVersion: endpoint({
    method: 'get',
    path: `${staff}/policy/:version`,
    access: 'viewer',
    summary: 'One version of the table.',
    input: Nothing,
    output: z.object({ policy: Policy }),
    status: 200,
  }),
  switchPolicy: endpoint({
    method: 'put',
    path: `${staff}/policy`,
    access: 'admin',
    summary: 'Switch on a table. Refused when another version came in between.',
    input: z.object({ rules: PolicyRules, note: z.string().max(300).default(''), replaces: z.int() }),
    output: z.object({ policy: Policy }),
    status: 200,
  }),
  replayPolicy: endpoint({
    method: 'post',
    path: `${staff}/policy/replay`,
    access: 'admin',
    summary: 'Try a table on the newest past conversations beside the one of today. Nothing changes.',
    input: z.object({ rules: PolicyRules, conversations: z.int().min(1).max(10_000).default(1_000) }),
    output: ReplayLine,
    status: 200,
    stream: 'lines',
  }),
} as const
