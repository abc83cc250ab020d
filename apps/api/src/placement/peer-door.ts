import { timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import { serve } from '@hono/node-server'
import { answerCall } from '../remote/remote.ts'
import type { Room } from './peer.ts'

export interface PeerDoorOptions {
  host: string
  port: number
  token: string
  rooms: Partial<Record<Room, object>>
}

export interface PeerDoor {
  /** Where the other machines reach it. */
  address: string
  close(): Promise<void>
}

/** Listens for the other machines of this installation, apart from the address that visitors use. */
export async function openPeerDoor({ host, port, token, rooms }: PeerDoorOptions): Promise<PeerDoor> {
  const answer = async (request: Request) => {
    const url = new URL(request.url)
    const [, room, call] = /^\/(\w+)(\/call\/\w+)$/.exec(url.pathname) ?? []
    const methods = room && Object.hasOwn(rooms, room) ? rooms[room as Room] : undefined
    if (!call || !methods || !isPeer(request, token)) return new Response(null, { status: 404 })
    const inside = new Request(new URL(call, url), { method: 'POST', body: await request.text() })
    return (await answerCall(methods, inside)) ?? new Response(null, { status: 404 })
  }
  const server = serve({ fetch: answer, hostname: host, port })
  await new Promise<void>((resolve, reject) => {
    server.once('listening', resolve)
    server.once('error', reject)
  })
  const bound = server.address()
  const boundPort = typeof bound === 'object' && bound ? bound.port : port
  return {
    address: `http://${host.includes(':') ? `[${host}]` : host}:${boundPort}`,
    async close() {
      const closed = promisify(server.close.bind(server))()
      if ('closeAllConnections' in server) server.closeAllConnections()
      await closed
    },
  }
}

function isPeer(request: Request, token: string): boolean {
  const given = Buffer.from(request.headers.get('authorization') ?? '')
  const right = Buffer.from(`Bearer ${token}`)
  return given.length === right.length && timingSafeEqual(given, right)
}
