import { drizzleAdapter } from 'better-auth/adapters/drizzle'
import { betterAuth } from 'better-auth/minimal'
import type { DirectoryDatabase } from '../database/database.ts'
import { account, session, user, verification } from '../database/schema/staff.ts'
import { deriveKey } from '../rows/derive-key.ts'
import { newAgentId } from '../rows/new-id.ts'
import { randomText } from '../rows/random-text.ts'

const DAY_SECONDS = 24 * 60 * 60

/** Where the library finds the client's address: in a header that only we set. */
export const ADDRESS_HEADER = 'x-baton-client-address'

export interface LibraryOptions {
  db: DirectoryDatabase
  secret: Uint8Array
  baseUrl: string
  secureCookies: boolean
}

/** The accounts library, reduced to passwords and sessions. It is only called, never given a request to route. */
export function startLibrary({ db, secret, baseUrl, secureCookies }: LibraryOptions) {
  return betterAuth({
    appName: 'Baton',
    baseURL: baseUrl,
    basePath: '/v1/auth',
    // The list form, because with it the library does not look for secrets in the environment.
    secrets: [{ version: 1, value: deriveKey(secret, 'staff-session').toString('base64') }],
    database: drizzleAdapter(db, {
      provider: 'sqlite',
      schema: { user, session, account, verification },
      transaction: false,
    }),
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 10, maxPasswordLength: 128 },
    session: { expiresIn: 30 * DAY_SECONDS, updateAge: DAY_SECONDS },
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
    advanced: {
      // The library's own switch would put __Secure- in front; __Host- also binds the cookie to this host.
      useSecureCookies: false,
      cookiePrefix: secureCookies ? '__Host-baton' : 'baton',
      defaultCookieAttributes: { secure: secureCookies, httpOnly: true, sameSite: 'lax', path: '/' },
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
      database: { generateId: ({ model }) => (model === 'user' ? newAgentId() : randomText(20)) },
    },
  })
}
