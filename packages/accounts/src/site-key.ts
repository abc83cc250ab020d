import { createHmac, timingSafeEqual } from 'node:crypto'
import { SiteId } from '@baton/contracts'
import { deriveKey } from './rows/derive-key.ts'

const MAC_LENGTH = 16
const shape = /^bt_([0-9a-z]{1,59})_([0-9a-z]{16})$/

/**
 * The public key of a site, which its pages carry: `bt_<site>_<MAC>`, only letters, digits and `_`. It always comes
 * out the same for the same secret and site.
 */
export function makeSiteKey(secret: Uint8Array, siteId: SiteId): string {
  return `bt_${siteId.slice('site_'.length)}_${macOf(secret, siteId)}`
}

/**
 * The site that a key names; null for any text that this server did not make. Needs no database, so that made-up keys
 * cost nothing, and takes the same time wherever a forgery is wrong.
 */
export function readSiteKey(secret: Uint8Array, key: string): SiteId | null {
  const [, name, mac] = shape.exec(key) ?? []
  if (!name || !mac) return null
  const siteId = SiteId.parse(`site_${name}`)
  return timingSafeEqual(Buffer.from(mac), Buffer.from(macOf(secret, siteId))) ? siteId : null
}

/** 80 bits, written in base 36. */
function macOf(secret: Uint8Array, siteId: SiteId): string {
  const mac = createHmac('sha256', deriveKey(secret, 'site-key')).update(siteId).digest('hex')
  return BigInt(`0x${mac.slice(0, 20)}`)
    .toString(36)
    .padStart(MAC_LENGTH, '0')
}
