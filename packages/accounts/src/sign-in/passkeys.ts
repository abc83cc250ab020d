import { BatonError } from '@baton/contracts'
import { removePasskey } from '../rows/passkeys.ts'
import { agentOf } from './agent-of.ts'
import { browserHeaders } from './browser-headers.ts'
import type { Library } from './library.ts'
import { readBody, textOf } from './read-body.ts'
import { refusing } from './refusal.ts'
import { reply } from './reply.ts'
import type { Route, SignInRoom } from './room.ts'

/** Passkeys: added by who is signed in, and a way in without a password. */
export function passkeyRoutes(room: SignInRoom): Record<string, Route> {
  const { db, limit, note, passkeysAt, requireSession } = room
  return {
    'POST /v1/auth/passkeys/begin': async (request, caller) => {
      await requireSession(request)
      const begun = await refusing('staff.passkey_refused', () =>
        passkeysAt(caller).generatePasskeyRegistrationOptions({
          headers: browserHeaders(request, caller),
          returnHeaders: true,
        }),
      )
      return reply(begun.response, begun.headers.getSetCookie())
    },
    'POST /v1/auth/passkeys/add': async (request, caller) => {
      const { agent } = await requireSession(request)
      const body = await readBody(request)
      const name = textOf(body, 'name', 80).trim() || 'Passkey'
      await refusing('staff.passkey_refused', () =>
        passkeysAt(caller).verifyPasskeyRegistration({
          body: { response: body.response, name },
          headers: browserHeaders(request, caller),
        }),
      )
      note(agent, 'passkey_added', request)
      return reply({})
    },
    'POST /v1/auth/passkeys/remove': async (request) => {
      const { agent } = await requireSession(request)
      removePasskey(db, agent.agentId, textOf(await readBody(request), 'id', 100))
      note(agent, 'passkey_removed', request)
      return reply({})
    },
    'POST /v1/auth/passkeys/ask': async (request, caller) => {
      limit.count(caller.address, 'passkey')
      const asked = await refusing('staff.passkey_refused', () =>
        passkeysAt(caller).generatePasskeyAuthenticationOptions({
          headers: browserHeaders(request, caller),
          returnHeaders: true,
        }),
      )
      return reply({ ...asked.response, userVerification: 'required' }, asked.headers.getSetCookie())
    },
    'POST /v1/auth/passkeys/sign-in': async (request, caller) => {
      const { response } = await readBody(request)
      const found = await refusing('staff.passkey_refused', () =>
        passkeysAt(caller).verifyPasskeyAuthentication({
          body: { response: credentialOf(response) },
          headers: browserHeaders(request, caller),
          returnHeaders: true,
        }),
      )
      limit.forget(caller.address, 'passkey')
      const agent = agentOf(found.response.user)
      note(agent, 'signed_in_by_passkey', request)
      return reply(agent, found.headers.getSetCookie())
    },
  }
}

type Credential = NonNullable<
  Parameters<Library['api']['verifyPasskeyAuthentication']>[0]
>['body']['response']

/** The library reads and checks each field of what a browser answered; its type is of what a right answer holds. */
function credentialOf(response: unknown): Credential {
  if (typeof response !== 'object' || response === null) throw new BatonError('staff.passkey_refused')
  return response as Credential
}
