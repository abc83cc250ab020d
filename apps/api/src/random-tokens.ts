import { createHash, randomBytes } from 'node:crypto'
import type { TokenMaker } from '@baton/desk'

/** Tokens from the system's randomness, kept as SHA-256. */
export const randomTokens: TokenMaker = {
  make: () => randomBytes(32).toString('base64url'),
  hash: (token) => createHash('sha256').update(token).digest('base64url'),
}
