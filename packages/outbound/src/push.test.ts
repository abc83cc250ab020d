import { expect, test } from 'vitest'
import { makePushKeys, pushRequest } from './push.ts'
import { PushBrowser } from './testing/push-browser.ts'

test('a push is opened by its browser alone, and the service between learns who sends it', () => {
  const browser = new PushBrowser()
  const keys = makePushKeys()
  const options = { keys, contact: 'https://chat.example', ttlSeconds: 60, topic: 'cnv_1' }
  const address = browser.address('https://push.example/abc')
  const { url, headers, body } = pushRequest(address, 'Somebody waits', options)
  expect(url).toBe('https://push.example/abc')
  expect(headers).toMatchObject({ 'content-encoding': 'aes128gcm', ttl: '60', topic: 'cnv_1' })
  expect(headers.authorization).toContain(`k=${keys.publicKey}`)
  expect(Buffer.from(body).includes('Somebody')).toBe(false)
  expect(browser.open(body)).toBe('Somebody waits')
  expect(() => new PushBrowser().open(body)).toThrow()
})
