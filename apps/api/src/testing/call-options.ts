import { type EndpointName, endpoints } from '@baton/contracts'

export interface CallOptions {
  /** Values for the `:name` parts of the path. */
  params?: Record<string, string>
  query?: Record<string, string>
  /** Sent as JSON; a string is sent as it is. */
  body?: unknown
  headers?: Record<string, string>
}

/** The address of an endpoint of the contract. */
export function pathOf(name: EndpointName, { params = {}, query }: CallOptions): string {
  const path = endpoints[name].path.replace(/:(\w+)/g, (_, part: string) => params[part] ?? `no-${part}`)
  return query ? `${path}?${new URLSearchParams(query)}` : path
}

/** The request that calls it, with nothing added. */
export function initOf(name: EndpointName, { body, headers }: CallOptions): RequestInit {
  const method = endpoints[name].method.toUpperCase()
  if (body === undefined) return { method, headers }
  return {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  }
}
