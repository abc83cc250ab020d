/** Why a request to a foreign address failed or was not made. A closed list. */
export type OutboundCode =
  | 'url.invalid'
  | 'url.scheme'
  | 'url.credentials'
  | 'url.port'
  | 'address.blocked'
  | 'address.unknown'
  | 'connect.failed'
  | 'tls.invalid'
  | 'timeout.connect'
  | 'timeout.idle'
  | 'timeout.whole'
  | 'redirect.too_many'
  | 'redirect.invalid'
  | 'response.broken'
  | 'response.too_large'
  | 'response.type'

/** A request that failed. `message` is one sentence for whoever gave the address: what was found, what was wanted. */
export class OutboundError extends Error {
  override name = 'OutboundError'
  readonly code: OutboundCode
  constructor(code: OutboundCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}
