import type { Caller, Staff, StaffMember } from '../app-context.ts'
import { grantReader } from '../create-staff.ts'
import type { Remote } from './remote.ts'

/** A request or an answer as plain values. */
interface PlainRequest {
  method: string
  url: string
  headers: [string, string][]
  body: string | null
}

/** What is called from elsewhere as it stands. */
type Plain =
  | 'sitesOf'
  | 'makeGrant'
  | 'readLink'
  | 'acceptLink'
  | 'invite'
  | 'forgotPassword'
  | 'listPeople'
  | 'changeRole'
  | 'removeAgent'
  | 'withdrawInvitation'

/** The staff side as it is called from elsewhere. */
export interface StaffMethods extends Pick<Staff, Plain> {
  handleAuth(
    request: PlainRequest,
    caller: Caller,
  ): Promise<{ status: number; headers: [string, string][]; body: string }>
  sessionOf(cookie: string, caller: Caller): Promise<{ member: StaffMember | null; setCookies: string[] }>
}

/** Answers for the staff side that lives beside the directory. */
export function staffMethods(staff: Staff): StaffMethods {
  const { sitesOf, makeGrant, readLink, acceptLink, invite, forgotPassword } = staff
  const { listPeople, changeRole, removeAgent, withdrawInvitation } = staff
  return {
    ...{ sitesOf, makeGrant, readLink, acceptLink, invite, forgotPassword },
    ...{ listPeople, changeRole, removeAgent, withdrawInvitation },
    async handleAuth({ url, ...init }, caller) {
      const answer = await staff.handleAuth(new Request(url, init), caller)
      return { status: answer.status, headers: [...answer.headers], body: await answer.text() }
    },
    async sessionOf(cookie, caller) {
      const setCookies: string[] = []
      const member = await staff.sessionOf(new Headers({ cookie }), caller, (value) => setCookies.push(value))
      return { member, setCookies }
    },
  }
}

/** The staff side where the directory is elsewhere. Grants need no question: the secret reads them. */
export function remoteStaff(directory: Remote<StaffMethods>, secret: Uint8Array): Staff {
  return {
    ...{ sitesOf: directory.sitesOf, makeGrant: directory.makeGrant },
    ...{ readLink: directory.readLink, acceptLink: directory.acceptLink },
    ...{ invite: directory.invite, forgotPassword: directory.forgotPassword },
    ...{ listPeople: directory.listPeople, withdrawInvitation: directory.withdrawInvitation },
    ...{ changeRole: directory.changeRole, removeAgent: directory.removeAgent },
    readGrant: grantReader(secret),
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
