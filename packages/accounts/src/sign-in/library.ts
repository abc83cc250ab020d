import { BatonError } from '@baton/contracts'
import { passkey as passkeys } from '@better-auth/passkey'
import { drizzleAdapter } from 'better-auth/adapters/drizzle'
import { betterAuth } from 'better-auth/minimal'
import { twoFactor as secondFactor } from 'better-auth/plugins/two-factor'
import type { DirectoryDatabase } from '../database/database.ts'
import { account, session, user, verification } from '../database/schema/staff.ts'
import { passkey, twoFactor } from '../database/schema/strong.ts'
import { deriveKey } from '../rows/derive-key.ts'
import { newAgentId } from '../rows/new-id.ts'
import { randomText } from '../rows/random-text.ts'
import { ADDRESS_HEADER } from './browser-headers.ts'

const DAY_SECONDS = 24 * 60 * 60
const RECOVERY_CODES = 10

export interface LibraryOptions {
  db: DirectoryDatabase
  secret: Uint8Array
  baseUrl: string
  secureCookies: boolean
}

export type Library = ReturnType<typeof startLibrary>

/** The accounts library, reduced to what staff sign in with. It is only called, never given a request to route. */
export function startLibrary({ db, secret, baseUrl, secureCookies }: LibraryOptions) {
  return betterAuth({
    appName: 'Baton',
    baseURL: baseUrl,
    basePath: '/v1/auth',
    // The list form, because with it the library does not look for secrets in the environment.
    secrets: [{ version: 1, value: deriveKey(secret, 'staff-session').toString('base64') }],
    database: drizzleAdapter(db, {
      provider: 'sqlite',
      schema: { user, session, account, verification, twoFactor, passkey },
      transaction: false,
    }),
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 10, maxPasswordLength: 128 },
    session: { expiresIn: 30 * DAY_SECONDS, updateAge: DAY_SECONDS },
    plugins: [
      secondFactor({ issuer: 'Baton', backupCodeOptions: { amount: RECOVERY_CODES } }),
      passkeys({
        rpID: new URL(baseUrl).hostname,
        rpName: 'Baton',
        // A passkey stands for both factors, so the device must have asked for finger, face or PIN.
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
        registration: {
          afterVerification: ({ verification }) => requireAsked(verification.registrationInfo),
        },
        authentication: {
          afterVerification: ({ verification }) => requireAsked(verification.authenticationInfo),
        },
      }),
    ],
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

function requireAsked(info: { userVerified: boolean } | undefined): void {
  if (!info?.userVerified) throw new BatonError('staff.passkey_refused')
}
