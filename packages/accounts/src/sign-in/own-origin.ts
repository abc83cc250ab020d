import { BatonError } from '@baton/contracts'

/**
 * A change must come from our own page. The outer layer checks this as well, knowing its proxies; here it holds even
 * without one. `ownOrigin`, where the caller knows it, must match whole; else the host that was asked must be the
 * page's, whatever the scheme, because a proxy may end TLS.
 */
export function requireOwnOrigin(request: Request, baseUrl: string, ownOrigin: string | undefined): void {
  const origin = request.headers.get('origin')
  const ours =
    origin !== null &&
    (ownOrigin === undefined
      ? [new URL(request.url).host, new URL(baseUrl).host].includes(hostOf(origin))
      : origin === ownOrigin)
  if (!ours) throw new BatonError('request.foreign_origin')
}

const hostOf = (origin: string) => (URL.canParse(origin) ? new URL(origin).host : '')
