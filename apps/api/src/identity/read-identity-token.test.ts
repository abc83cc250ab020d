import { SignJWT } from 'jose'
import { expect, test } from 'vitest'
import { readIdentityToken } from './read-identity-token.ts'

const material = 'a secret of thirty-two characters'
const key = { id: 'idk_1', algorithm: 'HS256', material, createdAt: 0 } as const

const read = async (claims: Record<string, unknown>) => {
  const token = await new SignJWT(claims)
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject('customer-17')
    .setAudience('site')
    .setExpirationTime('5 minutes')
    .sign(new TextEncoder().encode(material))
  return readIdentityToken(token, { keys: [key], audience: 'site', now: Date.now() })
}

test('attributes of a token are kept as text, for the policy to compare', async () => {
  const attributes = { plan: 'pro', seats: 12, trial: false }
  expect(await read({ name: 'Ana', attributes })).toEqual({
    ...{ subject: 'customer-17', name: 'Ana' },
    attributes: { plan: 'pro', seats: '12', trial: 'false' },
  })
})

test('attributes that do not fit say nothing, and the visitor is still known', async () => {
  const many = Object.fromEntries(Array.from({ length: 21 }, (_, n) => [`a${n}`, 'x']))
  for (const attributes of [many, { plan: { nested: true } }, { plan: 'x'.repeat(201) }, 'pro'])
    expect((await read({ attributes })).attributes).toBeUndefined()
})
