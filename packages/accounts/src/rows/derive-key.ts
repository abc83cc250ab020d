import { createHmac } from 'node:crypto'

/** One key per purpose from the server's secret, so that what one part signs means nothing to another. */
export function deriveKey(
  secret: Uint8Array,
  purpose: 'site-key' | 'grant' | 'staff-session' | 'machine',
): Buffer {
  if (secret.byteLength < 32)
    throw new Error(`the server secret has ${secret.byteLength} bytes; 32 are needed`)
  return createHmac('sha256', secret).update(`baton/${purpose}/1`).digest()
}
