import { lookup as systemLookup } from 'node:dns'
import { type IncomingMessage, request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import type { Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { type AddressPolicy, addressPolicy } from './address-policy.ts'
import { requireAllowed } from './check-url.ts'
import { connectionError } from './connection-error.ts'
import { OutboundError } from './outbound-error.ts'
import {
  createSafeFetch,
  type SafeFetch,
  type Transport,
  type TransportAnswer,
  type TransportRequest,
  tooLarge,
} from './safe-fetch.ts'

export interface NodeSafeFetchOptions {
  /** Addresses and ranges that may be reached besides public ones; default none. Throws TypeError for what is none. */
  allowAddresses?: string[]
  /** How names are resolved; default as the system does. */
  lookup?: LookupFunction
}

/** A safe fetch on Node. A name is resolved once, and the connection goes to what was checked. */
export function nodeSafeFetch(options: NodeSafeFetchOptions = {}): SafeFetch {
  const policy = addressPolicy(options.allowAddresses)
  const lookup = checkedLookup(policy, options.lookup ?? systemLookup)
  return createSafeFetch(pinnedTransport(policy, lookup), policy)
}

function pinnedTransport(policy: AddressPolicy, lookup: LookupFunction): Transport {
  return (asked) =>
    new Promise((resolve, reject) => {
      const { url, headers, post, connectMs, signal } = asked
      const send = url.protocol === 'https:' ? requestHttps : requestHttp
      // A connection of its own for each request: what a pool holds was checked for another name.
      const request = send(url, { method: post ? 'POST' : 'GET', agent: false, headers, signal, lookup })
      const connecting = setTimeout(() => {
        const problem = `${url.host} did not answer within ${connectMs / 1000} s; wanted a site that is up.`
        request.destroy(new OutboundError('timeout.connect', problem))
      }, connectMs)
      request.on('socket', (socket) =>
        socket.once('connect', () => {
          clearTimeout(connecting)
          try {
            requireAllowed(socket.remoteAddress ?? '', url.hostname, policy)
          } catch (error) {
            request.destroy(error instanceof Error ? error : undefined)
          }
        }),
      )
      request.setTimeout(asked.idleMs, () => request.destroy(tooSlow(asked)))
      request.on('close', () => clearTimeout(connecting))
      request.on('error', (error) => reject(connectionError(error, url)))
      request.on('response', (message) => resolve(answerOf(message, asked)))
      request.end(post)
    })
}

/** Gives a connection only addresses that may be reached; a name with one that may not is refused altogether. */
const checkedLookup =
  (policy: AddressPolicy, lookup: LookupFunction): LookupFunction =>
  (host, options, callback) =>
    lookup(host, { ...options, all: true }, (error, found) => {
      if (error) return callback(error, [])
      const addresses = typeof found === 'string' ? [{ address: found, family: isIP(found) }] : found
      try {
        for (const { address } of addresses) requireAllowed(address, host, policy)
      } catch (blocked) {
        return callback(blocked as NodeJS.ErrnoException, [])
      }
      const [first] = addresses
      if (options.all) callback(null, addresses)
      else callback(null, first?.address ?? '', first?.family)
    })

function answerOf(message: IncomingMessage, asked: TransportRequest): TransportAnswer {
  const headers: Record<string, string> = {}
  for (const [name, value] of Object.entries(message.headers))
    headers[name] = Array.isArray(value) ? value.join(', ') : (value ?? '')
  return {
    status: message.statusCode ?? 0,
    headers,
    body: bodyOf(message, asked, headers['content-encoding']),
    cancel: () => message.destroy(),
  }
}

async function* bodyOf(
  message: IncomingMessage,
  asked: TransportRequest,
  encoding: string | undefined,
): AsyncGenerator<Uint8Array> {
  try {
    yield* unpacked(message, asked, encoding?.trim().toLowerCase())
  } catch (error) {
    throw connectionError(error, asked.url)
  } finally {
    message.destroy()
  }
}

function unpacked(
  message: IncomingMessage,
  { url, maxBytes }: TransportRequest,
  encoding = 'identity',
): Readable {
  if (encoding === 'identity') return message
  const unpack = {
    gzip: createGunzip,
    'x-gzip': createGunzip,
    br: createBrotliDecompress,
    deflate: createInflate,
  }
  const create = Object.hasOwn(unpack, encoding) ? unpack[encoding as keyof typeof unpack] : null
  if (!create)
    throw new OutboundError(
      'response.broken',
      `${url.href} is packed with "${encoding}"; wanted gzip, br or nothing.`,
    )
  let packed = 0
  message.on('data', (part: Buffer) => {
    packed += part.length
    // Packed bytes may unpack to nothing, without end.
    if (packed > maxBytes) message.destroy(tooLarge(url, maxBytes))
  })
  const out = create()
  message.on('error', (error) => out.destroy(error)).on('aborted', () => out.destroy(new Error('aborted')))
  return message.pipe(out)
}

const tooSlow = ({ url, idleMs }: TransportRequest) =>
  new OutboundError(
    'timeout.idle',
    `${url.href} sent nothing for ${idleMs / 1000} s; wanted a page that loads.`,
  )
