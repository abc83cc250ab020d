import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto'
import type { SiteId } from '@baton/contracts'
import type { Seal } from '@baton/desk'

const CIPHER = 'aes-256-gcm'
const NONCE_BYTES = 12
const TAG_BYTES = 16

/**
 * Closes what is masked on one site with a key made of the installation's secret: the site's database alone, its export
 * or a house with another secret cannot open it.
 */
export function sealOriginals(secret: Uint8Array, siteId: SiteId): Seal {
  const key = createHmac('sha256', secret).update(`baton/masked-originals/1/${siteId}`).digest()
  return {
    close(words) {
      const nonce = randomBytes(NONCE_BYTES)
      const cipher = createCipheriv(CIPHER, key, nonce)
      const closed = Buffer.concat([cipher.update(words, 'utf8'), cipher.final()])
      return Buffer.concat([nonce, cipher.getAuthTag(), closed]).toString('base64')
    },
    open(sealed) {
      const bytes = Buffer.from(sealed, 'base64')
      if (bytes.length < NONCE_BYTES + TAG_BYTES) return null
      const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, NONCE_BYTES), {
        authTagLength: TAG_BYTES,
      })
      decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES))
      try {
        const opened = [decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]
        return Buffer.concat(opened).toString('utf8')
      } catch {
        // The tag does not fit: another key, or other bytes.
        return null
      }
    },
  }
}
