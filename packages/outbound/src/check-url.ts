import type { AddressPolicy } from './address-policy.ts'
import { OutboundError } from './outbound-error.ts'

const MAX_LETTERS = 2_000

/**
 * An address that somebody gave, as a URL that may be asked for, as far as that can be told without asking a name
 * server. The URL parser has by then turned every way to write a number, and every look-alike letter, into one.
 */
export function checkUrl(text: string, policy: AddressPolicy): URL {
  const url = text.length <= MAX_LETTERS ? URL.parse(text) : null
  const short = text.slice(0, 200)
  if (!url)
    throw new OutboundError(
      'url.invalid',
      `"${short}" is no web address; wanted one such as https://shop.example/help.`,
    )
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new OutboundError(
      'url.scheme',
      `${short} is no web address; wanted one that begins with https:// or http://.`,
    )
  if (url.username || url.password)
    throw new OutboundError(
      'url.credentials',
      `${url.host}: the address holds a name or password; wanted one without.`,
    )
  const host = hostOf(url)
  if (isAddress(host)) requireAllowed(host, host, policy)
  else if (!host.replace(/\.$/, '').includes('.'))
    throw new OutboundError(
      'address.blocked',
      `${host} is a name of a private network; wanted a public site.`,
    )
  if (url.port && !policy.isListed(host))
    throw new OutboundError(
      'url.port',
      `${url.host} has a port of its own; wanted a site at the usual ports, 80 and 443.`,
    )
  url.hash = ''
  return url
}

/** Throws `address.blocked` for an address that is neither public nor allowed by the operator. */
export function requireAllowed(address: string, host: string, policy: AddressPolicy): void {
  if (policy.isAllowed(address)) return
  const found = host === address ? `${address} is` : `${host} leads to ${address}, which is`
  throw new OutboundError(
    'address.blocked',
    `${found} not a public address; wanted a public site. (The operator may allow it: --allow-address ${address})`,
  )
}

/** The host without the brackets of IPv6. */
const hostOf = ({ hostname }: URL) => hostname.replace(/^\[|\]$/g, '')

const isAddress = (host: string) => host.includes(':') || /^\d+\.\d+\.\d+\.\d+$/.test(host)
