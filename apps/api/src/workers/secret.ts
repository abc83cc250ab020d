import type { Environment } from './platform.ts'

/** The installation's secret, as on Node the `secret` file of the data folder. */
export function secretOf({ BATON_SECRET }: Environment): Uint8Array {
  if (/^[\da-f]{64}$/i.test(BATON_SECRET ?? '')) return new Uint8Array(Buffer.from(BATON_SECRET, 'hex'))
  throw new Error('BATON_SECRET is missing or damaged: wanted 64 hexadecimal digits (openssl rand -hex 32).')
}
