import type { ClientId } from '@baton/contracts'

/** 128 random bits in the alphabet of the contract. */
export function newClientId(): ClientId {
  return crypto.randomUUID().replaceAll('-', '') as ClientId
}
