import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, sign } from 'node:crypto'

const USER_PRESENT = 1
const USER_VERIFIED = 4
const HAS_CREDENTIAL = 64

/** A security key in software: an ES256 credential whose maker it does not name. */
export class Authenticator {
  readonly #origin: string
  readonly #verifies: boolean
  readonly #id = Buffer.from(crypto.getRandomValues(new Uint8Array(16)))
  readonly #keys = generateKeyPairSync('ec', {
    namedCurve: 'P-256',
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  })
  #counter = 0

  /** `verifies`: whether it asks for a finger or a PIN; default true. */
  constructor(origin: string, { verifies = true } = {}) {
    this.#origin = origin
    this.#verifies = verifies
  }

  /** What a browser answers to options for making a credential. */
  make({ challenge }: { challenge: string }) {
    const credential = Buffer.concat([Buffer.alloc(16), uint16(this.#id.length), this.#id, this.#coseKey()])
    const authData = this.#authData(HAS_CREDENTIAL, credential)
    // {"fmt": "none", "attStmt": {}, "authData": …} in CBOR.
    const attestation = Buffer.concat([
      Buffer.from('a363666d74646e6f6e656761747453746d74a068617574684461746159', 'hex'),
      uint16(authData.length),
      authData,
    ])
    return this.#answer('webauthn.create', challenge, { attestationObject: base64url(attestation) })
  }

  /** What a browser answers to options for using it. */
  use({ challenge }: { challenge: string }) {
    const authData = this.#authData(0)
    const clientData = this.#clientData('webauthn.get', challenge)
    const signed = Buffer.concat([authData, createHash('sha256').update(clientData).digest()])
    const signature = sign('sha256', signed, createPrivateKey(this.#keys.privateKey))
    return this.#answer('webauthn.get', challenge, {
      authenticatorData: base64url(authData),
      signature: base64url(signature),
    })
  }

  #answer(type: string, challenge: string, response: Record<string, string>) {
    const id = base64url(this.#id)
    return {
      ...{ id, rawId: id, type: 'public-key', clientExtensionResults: {} },
      response: { ...response, clientDataJSON: base64url(this.#clientData(type, challenge)) },
    }
  }

  #clientData(type: string, challenge: string): Buffer {
    return Buffer.from(JSON.stringify({ type, challenge, origin: this.#origin, crossOrigin: false }))
  }

  #authData(flags: number, credential = Buffer.alloc(0)): Buffer {
    this.#counter += 1
    const host = createHash('sha256').update(new URL(this.#origin).hostname).digest()
    const counter = Buffer.alloc(4)
    counter.writeUInt32BE(this.#counter)
    const all = USER_PRESENT | (this.#verifies ? USER_VERIFIED : 0) | flags
    return Buffer.concat([host, Buffer.from([all]), counter, credential])
  }

  /** {1: 2, 3: -7, -1: 1, -2: x, -3: y} in CBOR. */
  #coseKey(): Buffer {
    const { x = '', y = '' } = createPublicKey(this.#keys.publicKey).export({ format: 'jwk' })
    return Buffer.concat([
      Buffer.from('a5010203262001215820', 'hex'),
      Buffer.from(x, 'base64url'),
      Buffer.from('225820', 'hex'),
      Buffer.from(y, 'base64url'),
    ])
  }
}

const base64url = (bytes: Buffer) => bytes.toString('base64url')

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16BE(value)
  return bytes
}
