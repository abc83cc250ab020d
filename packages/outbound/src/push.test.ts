import { createDecipheriv, createECDH, hkdfSync } from 'node:crypto'
import { expect, test } from 'vitest'
import { makePushKeys, pushRequest } from './push.ts'

/** Opens a push message as a browser does (RFC 8291, one record of aes128gcm). */
function decrypt(body: Buffer, browser: ReturnType<typeof createECDH>, auth: Buffer): string {
  const salt = body.subarray(0, 16)
  const keyEnd = 21 + (body[20] ?? 0)
  const sender = body.subarray(21, keyEnd)
  const shared = browser.computeSecret(sender)
  const info = Buffer.concat([Buffer.from('WebPush: info\0'), browser.getPublicKey(), sender])
  const secret = Buffer.from(hkdfSync('sha256', shared, auth, info, 32))
  const derive = (name: string, length: number) =>
    Buffer.from(hkdfSync('sha256', secret, salt, Buffer.from(`Content-Encoding: ${name}\0`), length))
  const decipher = createDecipheriv('aes-128-gcm', derive('aes128gcm', 16), derive('nonce', 12))
  decipher.setAuthTag(body.subarray(-16))
  const padded = Buffer.concat([decipher.update(body.subarray(keyEnd, -16)), decipher.final()])
  return padded.subarray(0, padded.lastIndexOf(2)).toString()
}

test('a push is opened by its browser alone, and the service between learns who sends it', () => {
  const browser = createECDH('prime256v1')
  browser.generateKeys()
  const auth = Buffer.alloc(16, 5)
  const keys = makePushKeys()
  const address = {
    endpoint: 'https://push.example/abc',
    p256dh: browser.getPublicKey('base64url'),
    auth: auth.toString('base64url'),
  }
  const options = { keys, contact: 'https://chat.example', ttlSeconds: 60, topic: 'cnv_1' }
  const { url, headers, body } = pushRequest(address, 'Somebody waits', options)
  expect(url).toBe('https://push.example/abc')
  expect(headers).toMatchObject({ 'content-encoding': 'aes128gcm', ttl: '60', topic: 'cnv_1' })
  expect(headers.authorization).toContain(`k=${keys.publicKey}`)
  expect(Buffer.from(body).includes('Somebody')).toBe(false)
  expect(decrypt(Buffer.from(body), browser, auth)).toBe('Somebody waits')
})
