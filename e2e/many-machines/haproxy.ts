import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { root } from '../support/baton-server.ts'

/** The path of an HAProxy, installed if need be; null where there is none and none can be had. */
export function findHaproxy(): string | null {
  const { status, stdout } = spawnSync(process.execPath, [join(root, 'scripts/haproxy.mjs')], {
    encoding: 'utf8',
    timeout: 180_000,
  })
  return status === 0 ? stdout.trim() : null
}

export interface HaproxyOptions {
  haproxy: string
  folder: string
  map: string
  socket: string
  /** The port of each machine, by its name. */
  ports: Record<string, number>
}

export interface Proxy {
  origin: string
  stop(): Promise<void>
}

/** Runs HAProxy on the configuration of the example, with the addresses of this computer in it. */
export async function startHaproxy({ haproxy, folder, map, socket, ports }: HaproxyOptions): Promise<Proxy> {
  const port = await freePort()
  let config = readFileSync(join(root, 'examples/many-machines/haproxy.cfg'), 'utf8')
    .replace('maxconn 20000', 'maxconn 2000')
    .replace(/bind :443 .*/, `bind 127.0.0.1:${port}`)
    // Visitors of a test come from one computer and tell an address each, by which new sessions are limited.
    .replace('X-Forwarded-For %[src]', 'X-Forwarded-For %[req.hdr(x-forwarded-for)]')
    .replaceAll('/etc/haproxy/baton.map', map)
    .replaceAll('/run/haproxy/baton.sock', socket)
  for (const [name, machinePort] of Object.entries(ports))
    config = config.replace(new RegExp(`server ${name} \\S+`), `server ${name} 127.0.0.1:${machinePort}`)
  const file = join(folder, 'haproxy.cfg')
  writeFileSync(file, config)
  const child = spawn(haproxy, ['-db', '-f', file], { stdio: ['ignore', 'ignore', 'pipe'] })
  let words = ''
  child.stderr.on('data', (bytes) => {
    words += bytes
  })
  const origin = `http://127.0.0.1:${port}`
  await untilUp(origin, child, () => words)
  return {
    origin,
    async stop() {
      if (child.exitCode !== null) return
      child.kill('SIGKILL')
      await once(child, 'exit')
    },
  }
}

async function untilUp(origin: string, child: ChildProcess, words: () => string): Promise<void> {
  const deadline = Date.now() + 10_000
  const isUp = () =>
    fetch(`${origin}/health`).then(
      ({ ok }) => ok,
      () => false,
    )
  while (!(await isUp())) {
    if (child.exitCode !== null || Date.now() > deadline)
      throw new Error(`HAProxy did not come up:\n${words()}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  return typeof address === 'object' && address ? address.port : 0
}
