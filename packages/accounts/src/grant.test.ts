import { AgentId, SiteId } from '@baton/contracts'
import { SignJWT, UnsecuredJWT } from 'jose'
import { expect, test } from 'vitest'
import { GRANT_MS, readGrant, signGrant } from './grant.ts'
import { deriveKey } from './rows/derive-key.ts'

const secret = new Uint8Array(32).fill(7)
const now = 1_800_000_000_500
const rights = {
  siteId: SiteId.parse('site_one'),
  agentId: AgentId.parse('agt_ana'),
  role: 'admin' as const,
  name: 'Ana',
  generation: 3,
}

test('a grant tells the site who, what role and which generation', async () => {
  const { grant, expiresAt } = await signGrant(secret, rights, now)
  expect(await readGrant(secret, grant, now)).toEqual({ ...rights, expiresAt })
})

test('a grant ends after ten minutes', async () => {
  const { grant, expiresAt } = await signGrant(secret, rights, now)
  expect(expiresAt).toBeLessThanOrEqual(now + GRANT_MS)
  expect(await readGrant(secret, grant, expiresAt - 1000)).toMatchObject({ agentId: 'agt_ana' })
  expect(await readGrant(secret, grant, expiresAt)).toEqual({ problem: 'expired' })
})

test('a forged grant is invalid, whoever signed it', async () => {
  const { grant } = await signGrant(secret, rights, now)
  const [head, , mac] = grant.split('.')
  const body = Buffer.from(JSON.stringify({ sub: 'agt_eve', aud: 'baton-site', exp: now })).toString(
    'base64url',
  )
  const unsigned = new UnsecuredJWT({ site: 'site_one' })
    .setAudience('baton-site')
    .setExpirationTime('1h')
    .encode()
  const foreign = await signGrant(new Uint8Array(32).fill(8), rights, now)
  for (const token of ['', 'x', `${head}.${body}.${mac}`, unsigned, foreign.grant, grant.slice(0, -2)])
    expect(await readGrant(secret, token, now)).toEqual({ problem: 'invalid' })
})

test('a token of ours that says something else is not a grant', async () => {
  const sign = (claims: Record<string, unknown>, audience: string) =>
    new SignJWT(claims)
      .setProtectedHeader({ alg: 'HS256' })
      .setSubject('agt_ana')
      .setAudience(audience)
      .setExpirationTime(Math.floor(now / 1000) + 60)
      .sign(deriveKey(secret, 'grant'))
  const claims = { site: 'site_one', role: 'admin', name: 'Ana', generation: 1 }
  expect(await readGrant(secret, await sign(claims, 'baton-site'), now)).toMatchObject({ role: 'admin' })
  expect(await readGrant(secret, await sign(claims, 'other'), now)).toEqual({ problem: 'invalid' })
  const god = await sign({ ...claims, role: 'god' }, 'baton-site')
  expect(await readGrant(secret, god, now)).toEqual({ problem: 'invalid' })
})
