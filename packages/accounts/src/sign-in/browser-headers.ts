import type { Caller } from '../staff-auth.ts'

/** Where the library finds the client's address: in a header that only we set. */
export const ADDRESS_HEADER = 'x-baton-client-address'

/** The library sees this of a request and nothing else. */
export function browserHeaders(request: Pick<Request, 'headers'>, { address }: Caller): Headers {
  const headers = new Headers({ [ADDRESS_HEADER]: address })
  for (const name of ['cookie', 'origin', 'user-agent']) {
    const value = request.headers.get(name)
    if (value) headers.set(name, name === 'user-agent' ? value.slice(0, 300) : value)
  }
  return headers
}
