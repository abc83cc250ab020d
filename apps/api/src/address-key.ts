import { createHmac } from 'node:crypto'
import { addressBlock } from './middleware/limits.ts'

const DAY_MS = 86_400_000
const IPV6_GROUPS = 4

/**
 * Stands for the neighbourhood of an address (IPv4 /24, IPv6 /64) in a site's budgets. Without the installation's secret
 * nobody can tell the address from it, and each day (UTC) it is another.
 */
export function addressKey(secret: Uint8Array, address: string, now: number): string {
  const about = ['address-block', Math.floor(now / DAY_MS), addressBlock(address, IPV6_GROUPS)]
  return createHmac('sha256', secret).update(about.join('\n')).digest('base64url')
}
