import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { pushMap } from '../../apps/api/src/placement/haproxy-socket.ts'
import { findHaproxy, startHaproxy } from './haproxy.ts'

const haproxy = findHaproxy()
const folder = mkdtempSync(join(tmpdir(), 'baton-map-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A machine that answers with its name. */
async function startMachine(name: string) {
  const server = createServer((_, response) => response.end(name)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { server, port: (server.address() as AddressInfo).port }
}

test.skipIf(!haproxy)(
  'a running HAProxy takes the places of a thousand sites, and new ones in their stead',
  async () => {
    const machines = {
      local: await startMachine('local'),
      b: await startMachine('b'),
      c: await startMachine('c'),
    }
    const [map, socket] = [join(folder, 'baton.map'), join(folder, 'haproxy.sock')]
    writeFileSync(map, '')
    const ports = { local: machines.local.port, b: machines.b.port, c: machines.c.port }
    const proxy = await startHaproxy({ haproxy: haproxy ?? '', folder, map, socket, ports })
    const askedAt = async (path: string) => (await fetch(proxy.origin + path)).text()
    try {
      const sites = Array.from({ length: 1_000 }, (_, n) => `bt_${String(n).padStart(28, '0')}`)
      const first = sites[0] ?? ''
      const last = sites.at(-1) ?? ''
      expect(await askedAt(`/v1/sites/${last}/session`)).toBe('local')
      await pushMap(
        socket,
        map,
        sites.map((key) => [key, 'b']),
      )
      expect(await askedAt(`/v1/sites/${last}/session`)).toBe('b')
      expect(await askedAt(`/v1/staff/sites/${first}/conversations?view=all`)).toBe('b')
      expect(await askedAt(`/w/${first}.js`)).toBe('b')
      expect(await askedAt(`/chat/${first}?locale=de`)).toBe('b')
      expect(await askedAt('/w/bt_unknown.js')).toBe('local')
      expect(await askedAt('/v1/auth/get-session')).toBe('local')
      await pushMap(socket, map, [[first, 'c']])
      expect(await askedAt(`/w/${first}.js`)).toBe('c')
      expect(await askedAt(`/w/${last}.js`)).toBe('local')
      await expect(pushMap(socket, '/no/such.map', [])).rejects.toThrow(/map/i)
    } finally {
      await proxy.stop()
      for (const { server } of Object.values(machines)) server.close()
    }
  },
)
