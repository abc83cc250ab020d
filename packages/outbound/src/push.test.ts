import { createPublicKey, verify } from 'node:crypto'
import { expect, test } from 'vitest'
import webPush from 'web-push'
import { makePushKeys, pushRequest } from './push.ts'
import { PushBrowser } from './testing/push-browser.ts'

const endpoint = 'https://push.example/abc'

test('a push is opened by its browser alone', async () => {
  const browser = new PushBrowser()
  const options = { keys: await makePushKeys(), contact: 'https://chat.example', ttlSeconds: 60 }
  const { url, headers, body } = await pushRequest(browser.address(endpoint), 'Somebody waits', options)
  expect(url).toBe(endpoint)
  expect(headers).toMatchObject({ 'content-encoding': 'aes128gcm', ttl: '60' })
  expect(Buffer.from(body).includes('Somebody')).toBe(false)
  expect(browser.open(body)).toBe('Somebody waits')
  expect(() => new PushBrowser().open(body)).toThrow()
})

test('the push service can check who sends, for it alone', async () => {
  const keys = await makePushKeys()
  const options = { keys, contact: 'mailto:help@shop.example', ttlSeconds: 60 }
  const { headers } = await pushRequest(new PushBrowser().address(endpoint), 'x', options)
  const [, token = '', k] = /^vapid t=([^,]+), k=(.+)$/.exec(headers.authorization ?? '') ?? []
  expect(k).toBe(keys.publicKey)
  const [head, claims = '', signature = ''] = token.split('.')
  const point = Buffer.from(keys.publicKey, 'base64url')
  const [x, y] = [point.subarray(1, 33), point.subarray(33)].map((part) => part.toString('base64url'))
  const key = createPublicKey({ key: { kty: 'EC', crv: 'P-256', x, y }, format: 'jwk' })
  const signed = Buffer.from(`${head}.${claims}`)
  const isRight = verify(
    'sha256',
    signed,
    { key, dsaEncoding: 'ieee-p1363' },
    Buffer.from(signature, 'base64url'),
  )
  expect(isRight).toBe(true)
  expect(JSON.parse(Buffer.from(claims, 'base64url').toString())).toMatchObject({
    aud: 'https://push.example',
    sub: 'mailto:help@shop.example',
  })
})

test('what opens our messages opens those of the library that others use, which takes our keys', async () => {
  const browser = new PushBrowser()
  const { p256dh, auth } = browser.address(endpoint)
  const vapidDetails = { subject: 'mailto:help@shop.example', ...(await makePushKeys()) }
  const { body } = webPush.generateRequestDetails({ endpoint, keys: { p256dh, auth } }, 'Hello', {
    vapidDetails,
    contentEncoding: 'aes128gcm',
  })
  expect(browser.open(body ?? new Uint8Array())).toBe('Hello')
})
