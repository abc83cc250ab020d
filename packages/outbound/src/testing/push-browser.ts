import { createDecipheriv, createECDH, hkdfSync } from 'node:crypto'

/** Test-only: what a browser keeps of a push subscription, and how it opens what comes. */
export class PushBrowser {
  readonly #keys = createECDH('prime256v1')
  readonly #auth = Buffer.from(crypto.getRandomValues(new Uint8Array(16)))

  constructor() {
    this.#keys.generateKeys()
  }

  address(endpoint: string): { endpoint: string; p256dh: string; auth: string } {
    const p256dh = this.#keys.getPublicKey('base64url')
    return { endpoint, p256dh, auth: this.#auth.toString('base64url') }
  }

  /** Opens one message of one record (RFC 8291, aes128gcm); throws for what is not for this browser. */
  open(message: Uint8Array): string {
    const body = Buffer.from(message)
    const salt = body.subarray(0, 16)
    const keyEnd = 21 + (body[20] ?? 0)
    const sender = body.subarray(21, keyEnd)
    const shared = this.#keys.computeSecret(sender)
    const info = Buffer.concat([Buffer.from('WebPush: info\0'), this.#keys.getPublicKey(), sender])
    const secret = Buffer.from(hkdfSync('sha256', shared, this.#auth, info, 32))
    const derive = (name: string, length: number) =>
      Buffer.from(hkdfSync('sha256', secret, salt, Buffer.from(`Content-Encoding: ${name}\0`), length))
    const decipher = createDecipheriv('aes-128-gcm', derive('aes128gcm', 16), derive('nonce', 12))
    decipher.setAuthTag(body.subarray(-16))
    const padded = Buffer.concat([decipher.update(body.subarray(keyEnd, -16)), decipher.final()])
    return padded.subarray(0, padded.lastIndexOf(2)).toString()
  }
}
