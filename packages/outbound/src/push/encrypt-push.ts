type Bytes = Uint8Array<ArrayBuffer>

const CURVE = { name: 'ECDH', namedCurve: 'P-256' } as const
const RECORD_BYTES = 4096
/** Ends the last record. */
const LAST = 2

/** One record that only the browser can open (RFC 8291 and 8188, aes128gcm). Web Crypto, so that it is the same on all hosts. */
export async function encryptPush(
  payload: Bytes,
  browser: { publicKey: Bytes; auth: Bytes },
): Promise<Uint8Array> {
  const own = await crypto.subtle.generateKey(CURVE, true, ['deriveBits'])
  const ownPublic = new Uint8Array(await crypto.subtle.exportKey('raw', own.publicKey))
  const theirs = await crypto.subtle.importKey('raw', browser.publicKey, CURVE, false, [])
  const bits = await crypto.subtle.deriveBits({ name: 'ECDH', public: theirs }, own.privateKey, 256)
  const info = joined(text('WebPush: info\0'), browser.publicKey, ownPublic)
  const secret = await derive(new Uint8Array(bits), { salt: browser.auth, info, length: 32 })

  const salt = crypto.getRandomValues(new Uint8Array(16))
  const from = (name: string, length: number) =>
    derive(secret, { salt, info: text(`Content-Encoding: ${name}\0`), length })
  const key = await crypto.subtle.importKey('raw', await from('aes128gcm', 16), 'AES-GCM', false, ['encrypt'])
  const iv = await from('nonce', 12)
  const sealed = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv },
    key,
    joined(payload, new Uint8Array([LAST])),
  )

  const size = new Uint8Array(4)
  new DataView(size.buffer).setUint32(0, RECORD_BYTES)
  return joined(salt, size, new Uint8Array([ownPublic.length]), ownPublic, new Uint8Array(sealed))
}

async function derive(
  secret: Bytes,
  { salt, info, length }: { salt: Bytes; info: Bytes; length: number },
): Promise<Bytes> {
  const key = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveBits'])
  const bits = await crypto.subtle.deriveBits({ name: 'HKDF', hash: 'SHA-256', salt, info }, key, length * 8)
  return new Uint8Array(bits)
}

const text = (words: string): Bytes => new Uint8Array(new TextEncoder().encode(words))

function joined(...parts: Bytes[]): Bytes {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
