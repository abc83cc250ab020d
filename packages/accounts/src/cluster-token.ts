import { deriveKey } from './rows/derive-key.ts'

/** What the machines of one installation show each other: all hold its secret, so none needs another one. */
export function clusterToken(secret: Uint8Array): string {
  return deriveKey(secret, 'machine').toString('base64url')
}
