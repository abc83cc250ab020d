import { OutboundError } from './outbound-error.ts'

const UNKNOWN = ['ENOTFOUND', 'EAI_AGAIN', 'EAI_NODATA', 'EAI_NONAME']

/** What went wrong on the way to a site, in our words. An abort stays what it is. */
export function connectionError(error: unknown, url: URL): unknown {
  if (error instanceof OutboundError || !(error instanceof Error) || error.name === 'AbortError') return error
  const code = codeOf(error)
  const options = { cause: error }
  if (UNKNOWN.includes(code))
    return new OutboundError(
      'address.unknown',
      `${url.host} is not known to any name server; wanted a site that exists.`,
      options,
    )
  if (/^(?:CERT_|ERR_TLS|UNABLE_TO|DEPTH_ZERO|SELF_SIGNED|HOSTNAME)|CERT/.test(code))
    return new OutboundError(
      'tls.invalid',
      `${url.host} has a certificate that cannot be trusted (${code}); wanted a valid one.`,
      options,
    )
  if (/^(?:HPE_|Z_|ERR__ERROR_FORMAT|ERR_BROTLI|ERR_PADDING|BROTLI)/.test(code))
    return new OutboundError(
      'response.broken',
      `${url.href} sent an answer that cannot be read (${code}); wanted a web page.`,
      options,
    )
  return new OutboundError(
    'connect.failed',
    `${url.host} could not be reached (${code}); wanted a site that is up.`,
    options,
  )
}

/** Node tries several addresses at once and then has several reasons. */
function codeOf(error: Error): string {
  if ('code' in error && typeof error.code === 'string') return error.code
  const [first] = error instanceof AggregateError ? error.errors : []
  return first instanceof Error && first !== error ? codeOf(first) : error.message
}
