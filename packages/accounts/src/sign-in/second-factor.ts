import { BatonError } from '@baton/contracts'
import { endSessionOf } from '../rows/sessions.ts'
import { useCode } from '../rows/used-codes.ts'
import { agentOf } from './agent-of.ts'
import { browserHeaders } from './browser-headers.ts'
import { readBody, textOf } from './read-body.ts'
import { refusing } from './refusal.ts'
import { reply } from './reply.ts'
import type { Route, SignInRoom } from './room.ts'

/** Codes of an authenticator app, and recovery codes for when it is lost. */
export function secondFactorRoutes({
  api,
  db,
  limit,
  note,
  now,
  requireSession,
}: SignInRoom): Record<string, Route> {
  /** The password is asked again, so that an open screen is not enough; guesses at it count like those at the door. */
  const withPassword = async <T>(
    [request, { address }]: Parameters<Route>,
    work: (password: string) => Promise<T>,
  ) => {
    const { agent } = await requireSession(request)
    limit.count(address, agent.email)
    const done = await refusing('request.invalid', async () =>
      work(textOf(await readBody(request), 'password', 128)),
    )
    limit.forget(address, agent.email)
    return { agent, done }
  }

  return {
    'POST /v1/auth/second-factor/check': async (request, caller) => {
      const code = textOf(await readBody(request), 'code', 40).trim()
      const headers = browserHeaders(request, caller)
      const isFromApp = /^\d{6}$/.test(code)
      const check = isFromApp ? api.verifyTOTP : api.verifyBackupCode
      const { response, headers: answered } = await refusing('staff.code_wrong', () =>
        check({ body: { code }, headers, returnHeaders: true }),
      )
      const agent = agentOf(response.user)
      // The library takes a code again while its minute lasts: the session it has just made ends unseen.
      if (isFromApp && !useCode(db, { agentId: agent.agentId, code, at: now() })) {
        if (response.token) endSessionOf(db, response.token)
        throw new BatonError('staff.code_wrong')
      }
      note(agent, isFromApp ? 'signed_in' : 'recovery_code_used', request)
      return reply(agent, answered.getSetCookie())
    },
    'POST /v1/auth/second-factor/begin': async (request, caller) => {
      const headers = browserHeaders(request, caller)
      const { done } = await withPassword([request, caller], (password) =>
        api.enableTwoFactor({ body: { password, method: 'totp' }, headers }),
      )
      if (done.method !== 'totp') throw new Error('The library began another second factor than codes.')
      return reply({ uri: done.totpURI, recoveryCodes: done.backupCodes })
    },
    'POST /v1/auth/second-factor/confirm': async (request, caller) => {
      const { agent } = await requireSession(request)
      limit.count(caller.address, agent.email)
      const code = textOf(await readBody(request), 'code', 40).trim()
      const headers = browserHeaders(request, caller)
      const { headers: answered } = await refusing('staff.code_wrong', () =>
        api.verifyTOTP({ body: { code }, headers, returnHeaders: true }),
      )
      note(agent, 'second_factor_on', request)
      return reply({}, answered.getSetCookie())
    },
    'POST /v1/auth/second-factor/remove': async (request, caller) => {
      const headers = browserHeaders(request, caller)
      const { agent, done } = await withPassword([request, caller], (password) =>
        api.disableTwoFactor({ body: { password }, headers, returnHeaders: true }),
      )
      note(agent, 'second_factor_off', request)
      return reply({}, done.headers.getSetCookie())
    },
    'POST /v1/auth/second-factor/recovery-codes': async (request, caller) => {
      const headers = browserHeaders(request, caller)
      const { agent, done } = await withPassword([request, caller], (password) =>
        api.generateBackupCodes({ body: { password }, headers }),
      )
      note(agent, 'recovery_codes_made', request)
      return reply({ recoveryCodes: done.backupCodes })
    },
  }
}
