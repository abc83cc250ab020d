import ipaddr from 'ipaddr.js'

type Address = ipaddr.IPv4 | ipaddr.IPv6

/** Which addresses may be reached: every public one, and those that the operator allows besides. */
export interface AddressPolicy {
  isAllowed(address: string): boolean
  /** The operator named it: then any port will do. */
  isListed(address: string): boolean
}

// Global unicast is all that was ever given out; what is carved out of it is told by its range.
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3')
// Public by its number, and yet Azure's machines reach their own platform at it.
const PLATFORM = ['168.63.129.16']

/** `allowed`: addresses such as `127.0.0.2`, or ranges such as `10.1.0.0/16`. Throws TypeError for anything else. */
export function addressPolicy(allowed: string[] = []): AddressPolicy {
  const ranges = allowed.map(rangeOf)
  const isListed = (text: string) => {
    const address = parsed(text)
    return ranges.some(([range, bits]) => address?.kind() === range.kind() && address.match(range, bits))
  }
  return { isListed, isAllowed: (text) => isListed(text) || isPublic(text) }
}

function isPublic(text: string): boolean {
  const address = parsed(text)
  if (!address || PLATFORM.includes(address.toString()) || address.range() !== 'unicast') return false
  return address.kind() === 'ipv4' || address.match(GLOBAL_UNICAST)
}

/** An IPv4 address in the coat of an IPv6 one is that IPv4 address. */
function parsed(text: string): Address | null {
  return ipaddr.isValid(text) && !text.includes('%') ? ipaddr.process(text) : null
}

function rangeOf(text: string): [Address, number] {
  if (ipaddr.isValidCIDR(text)) return ipaddr.parseCIDR(text)
  const address = parsed(text)
  if (!address)
    throw new TypeError(
      `"${text}" is no address; wanted one such as 10.1.2.3, or a range such as 10.1.0.0/16.`,
    )
  return [address, address.kind() === 'ipv4' ? 32 : 128]
}
