import type { Staff } from '../app-context.ts'
import { grantReader } from '../create-staff.ts'
import type { DirectoryMethods } from './directory-object.ts'
import { directoryStub, type Environment } from './platform.ts'
import { remote } from './remote.ts'
import { secretOf } from './secret.ts'

/** The staff side as the directory's object has it. Grants need no question: the secret reads them. */
export function remoteStaff(env: Environment): Staff {
  const directory = remote<DirectoryMethods>(() => directoryStub(env))
  return {
    ...{ sitesOf: directory.sitesOf, makeGrant: directory.makeGrant },
    ...{ readLink: directory.readLink, acceptLink: directory.acceptLink },
    readGrant: grantReader(secretOf(env)),
    async handleAuth(request, caller) {
      const { method, url, headers } = request
      const body = method === 'GET' ? null : await request.text()
      const answer = await directory.handleAuth({ method, url, headers: [...headers], body }, caller)
      return new Response(answer.body, { status: answer.status, headers: answer.headers })
    },
    async sessionOf(headers, caller, onRenewed) {
      const cookie = headers.get('cookie')
      if (!cookie) return null
      const { member, setCookies } = await directory.sessionOf(cookie, caller)
      for (const value of setCookies) onRenewed(value)
      return member
    },
  }
}
