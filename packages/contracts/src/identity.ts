import { z } from 'zod'
import { endpoint, Nothing } from './endpoint.ts'
import { Timestamp } from './time.ts'
import { VisitorSession } from './visitor.ts'

/** `off`: nobody is identified. `optional`: who brings a token. `enforced`: nobody talks without one. */
export const IdentityMode = z.enum(['off', 'optional', 'enforced'])
export type IdentityMode = z.infer<typeof IdentityMode>

/** The algorithms that tokens may be signed with; any other is refused, whatever the token says. */
export const IdentityAlgorithm = z.enum(['HS256', 'RS256', 'ES256', 'EdDSA'])
export type IdentityAlgorithm = z.infer<typeof IdentityAlgorithm>

/** What a site signs its visitors' tokens with. Two are live at most, so that one can follow the other. */
export const IdentityKey = z.object({
  /** May be named as `kid` in a token. */
  id: z.string(),
  algorithm: IdentityAlgorithm,
  createdAt: Timestamp,
})
export type IdentityKey = z.infer<typeof IdentityKey>

const staff = '/v1/staff/sites/:siteId'

/** Who a visitor is, by the word of the site. */
export const identityEndpoints = {
  identify: endpoint({
    method: 'post',
    path: '/v1/sites/:siteKey/session/identify',
    access: 'site',
    summary:
      'A session for the visitor whom a signed token names. With the access token of an anonymous session, what was said in it goes along.',
    input: z.object({ token: z.string().min(1).max(4_000) }),
    output: z.object({
      session: VisitorSession,
      /** The conversations of the session that asked are this visitor's now, or were before. */
      kept: z.boolean(),
    }),
    status: 200,
  }),
  listIdentityKeys: endpoint({
    method: 'get',
    path: `${staff}/identity-keys`,
    access: 'admin',
    summary: 'The keys that visitors’ tokens are checked with, without their secrets.',
    input: Nothing,
    output: z.object({ keys: z.array(IdentityKey) }),
    status: 200,
  }),
  createIdentityKey: endpoint({
    method: 'post',
    path: `${staff}/identity-keys`,
    access: 'admin',
    summary: 'Add a key: a public one as PEM, or for HS256 a secret that is made here and shown this once.',
    input: z.object({ algorithm: IdentityAlgorithm, publicKey: z.string().max(4_000).optional() }),
    output: z.object({ key: IdentityKey, secret: z.string().nullable() }),
    status: 200,
  }),
  removeIdentityKey: endpoint({
    method: 'delete',
    path: `${staff}/identity-keys/:identityKeyId`,
    access: 'admin',
    summary: 'End a key: tokens signed with it are refused from now on. Sessions that it opened go on.',
    input: Nothing,
    output: Nothing,
    status: 200,
  }),
} as const
