import type { ErrorBody } from '@baton/contracts'
import type { House } from './house.ts'
import { operatorDoors } from './operator-doors.ts'

export interface RemoteHouseOptions {
  /** Such as https://chat.example. */
  server: string
  /** The operator's token there. */
  token: string
  /** Makes the error that the command prints. */
  problem: (sentence: string) => Error
}

/** The doors of a house that is reached by its operator's token, such as a Worker. */
export function remoteHouse({ server, token, problem }: RemoteHouseOptions): House {
  const call = async (door: string, input: unknown) => {
    const response = await fetch(`${server.replace(/\/+$/, '')}/operator/${door}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(input),
    }).catch((error: unknown) => {
      throw problem(
        `${server} did not answer (${causeOf(error)}). Run the command again: it goes on where it was.`,
      )
    })
    if (response.ok) return response.json()
    const body = (await response.json().catch(() => null)) as ErrorBody | null
    if (response.status === 404 && body?.error.code !== 'site.not_found')
      throw problem(`${server} has no such door, or does not know the token in BATON_OPERATOR_TOKEN.`)
    throw problem(body?.error.message ?? `${server} answered ${response.status}. Run the command again.`)
  }
  const door =
    <Name extends keyof House>(name: Name) =>
    (input?: unknown) =>
      // What the door answers is its contract; `operatorDoors` names both sides of it.
      call(operatorDoors[name], input ?? {}) as ReturnType<House[Name]>
  return {
    openExport: door('openExport'),
    exportPage: door('exportPage'),
    closeExport: door('closeExport'),
    openImport: door('openImport'),
    importLines: door('importLines'),
    reopen: door('reopen'),
    listSites: door('listSites'),
  }
}

function causeOf(error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : error
  return cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause)
}
