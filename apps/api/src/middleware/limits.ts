import { BatonError, MAX_BODY_BYTES } from '@baton/contracts'
import { takeFromBudget } from '@baton/store'
import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { AppEnv, Dependencies } from '../app-context.ts'

const KB = 1024

/** Refuses a larger body before it is read whole. */
export function limitBody(maxBytes = MAX_BODY_BYTES): MiddlewareHandler<AppEnv> {
  const most = maxBytes < KB * KB ? `${maxBytes / KB} kB` : `${maxBytes / KB / KB} MB`
  return bodyLimit({
    maxSize: maxBytes,
    async onError({ req }) {
      await readOn(req.raw.body, maxBytes).catch(() => {}) // who hung up needs no answer
      throw new BatonError('request.too_large', { message: `The request is larger than ${most}.` })
    },
  })
}

/** Who is still sending when the connection closes sees a broken pipe and never the refusal: up to `most` bytes are read away. */
async function readOn(body: ReadableStream<Uint8Array> | null, most: number): Promise<void> {
  if (!body || body.locked) return
  let read = 0
  for await (const { byteLength } of body) {
    read += byteLength
    if (read > most) return
  }
}

const SESSIONS_A_MINUTE = 30

/** New sessions per address block (IPv4 /24, IPv6 /48), counted in the site's database by a hash of the block. */
export function limitSessions({ clientAddress, tokens }: Dependencies): MiddlewareHandler<AppEnv> {
  return async (context, next) => {
    const block = addressBlock(clientAddress(context))
    const allowed = takeFromBudget(
      context.get('site').store,
      `session:${tokens.hash(block)}`,
      SESSIONS_A_MINUTE,
      60_000,
    )
    if (!allowed) throw new BatonError('limit.sessions', { details: { retryAfterSeconds: 60 } })
    await next()
  }
}

/** The neighbourhood of an address, however it is written: one household or office, not one device. */
export function addressBlock(address: string, ipv6Groups = 3): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '')
  if (!plain.includes(':')) return plain.split('.').slice(0, 3).join('.')
  const [before = [], after = []] = plain.split('::').map((part) => part.split(':').filter(Boolean))
  const zeros = Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0')
  return [...before, ...zeros, ...after]
    .slice(0, ipv6Groups)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')
}
