import { expect, test } from 'vitest'
import { refusalOf } from './request.ts'

test.each([
  [429, 'limit.messages', false],
  [429, 'limit.messages_a_day', true],
  [503, 'server.draining', false],
  [409, 'message.id_reused', true],
])('C15 a refusal of %i %s is final: %s', async (status, code, final) => {
  const refusal = await refusalOf(Response.json({ error: { code, message: code } }, { status }))
  expect(refusal).toMatchObject({ code, final })
})
