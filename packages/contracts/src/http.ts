import { z } from 'zod'
import { activityEndpoints } from './activity.ts'
import { askingEndpoints } from './asking-endpoints.ts'
import { attentionEndpoints } from './attention-endpoints.ts'
import { copilotEndpoints } from './copilot-endpoints.ts'
import { csatEndpoints } from './csat-endpoints.ts'
import { type Endpoint, endpoint, Nothing } from './endpoint.ts'
import { fileEndpoints } from './file-endpoints.ts'
import { identityEndpoints } from './identity.ts'
import { inboxEndpoints } from './inbox-endpoints.ts'
import { intentEndpoints } from './intent-endpoints.ts'
import { knowledgeEndpoints } from './knowledge-endpoints.ts'
import { labelEndpoints } from './label-endpoints.ts'
import { notificationEndpoints } from './notification-endpoints.ts'
import { peopleEndpoints } from './people-endpoints.ts'
import { policyEndpoints } from './policy-endpoints.ts'
import { privacyEndpoints } from './privacy-endpoints.ts'
import { settingsEndpoints } from './settings-endpoints.ts'
import { signInEndpoints } from './sign-in-endpoints.ts'
import { teamEndpoints } from './team-endpoints.ts'
import { threadEndpoints } from './thread-endpoints.ts'
import { visitorEndpoints } from './visitor-endpoints.ts'

/** Each endpoint once. Routes, OpenAPI and the authorisation test are made from this list. */
export const endpoints = {
  health: endpoint({
    method: 'get',
    path: '/health',
    access: 'public',
    summary: 'Is the server up, and which version.',
    input: Nothing,
    output: z.object({ ok: z.literal(true), version: z.string() }),
    status: 200,
  }),
  ...visitorEndpoints,
  ...signInEndpoints,
  ...threadEndpoints,
  ...settingsEndpoints,
  ...activityEndpoints,
  ...copilotEndpoints,
  ...inboxEndpoints,
  ...identityEndpoints,
  ...intentEndpoints,
  ...askingEndpoints,
  ...attentionEndpoints,
  ...csatEndpoints,
  ...fileEndpoints,
  ...knowledgeEndpoints,
  ...labelEndpoints,
  ...privacyEndpoints,
  ...peopleEndpoints,
  ...policyEndpoints,
  ...notificationEndpoints,
  ...teamEndpoints,
} as const satisfies Record<string, Endpoint>

export type EndpointName = keyof typeof endpoints
/** What a caller sends. */
export type InputOf<Name extends EndpointName> = z.input<(typeof endpoints)[Name]['input']>
/** What a caller receives. */
export type OutputOf<Name extends EndpointName> = z.output<(typeof endpoints)[Name]['output']>
