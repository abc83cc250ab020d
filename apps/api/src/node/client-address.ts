import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'

/** The socket's address; behind a trusted proxy the last address that the proxy itself added. */
export function clientAddressFrom(trustProxy: boolean): (context: Context) => string {
  return (context) => {
    const forwarded = trustProxy
      ? context.req.header('x-forwarded-for')?.split(',').at(-1)?.trim()
      : undefined
    return forwarded || getConnInfo(context).remote.address || 'unknown'
  }
}

/** Scheme and host that the reader sees. Forwarded headers count only behind a trusted proxy. */
export function publicOriginFrom(trustProxy: boolean): (context: Context) => string {
  return (context) => {
    const url = new URL(context.req.url)
    const proto = trustProxy ? context.req.header('x-forwarded-proto')?.split(',')[0]?.trim() : undefined
    const host = trustProxy ? context.req.header('x-forwarded-host')?.split(',')[0]?.trim() : undefined
    return `${proto ?? url.protocol.slice(0, -1)}://${host ?? context.req.header('host') ?? url.host}`
  }
}
