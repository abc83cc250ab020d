import { spawn } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runBaton } from '../chaos/run-baton.ts'
import { until } from '../chaos/talk.ts'
import { type BatonServer, batonBin, startBaton } from '../support/baton-server.ts'
import { startHaproxy } from './haproxy.ts'

export const MACHINES = ['local', 'b', 'c'] as const
export type MachineName = (typeof MACHINES)[number]

export interface PlacedSite {
  id: string
  name: string
  key: string
  machine: MachineName
}

/** Three servers on data folders of their own, a real proxy before them, and the command that keeps its map. */
export interface Installation {
  /** Of the proxy. */
  origin: string
  servers: Record<MachineName, BatonServer>
  /** Runs a command on a machine's data folder, as an operator types it. Rejects when it fails. */
  baton(machine: MachineName, ...args: string[]): Promise<string>
  placement(): Promise<PlacedSite[]>
  restart(machine: MachineName): Promise<void>
  /** Site files on a machine's disk. */
  filesOf(machine: MachineName): string[]
  folder: string
  stop(): Promise<void>
}

export async function startInstallation(haproxy: string): Promise<Installation> {
  const folder = mkdtempSync(join(tmpdir(), 'baton-machines-'))
  const ends: (() => unknown)[] = [() => rmSync(folder, { recursive: true, force: true })]
  const stop = async () => {
    for (const end of ends.toReversed()) await end()
  }
  try {
    const { servers, restart } = await startServers(folder, ends)
    const map = join(folder, 'baton.map')
    const socket = join(folder, 'haproxy.sock')
    const watch = ['placement', '--watch', map, '--socket', socket, '--data', join(folder, 'local')]
    const watcher = spawn(process.execPath, [batonBin, ...watch], { stdio: 'ignore' })
    ends.push(() => void watcher.kill('SIGKILL'))
    await until(() => existsSync(map), 10_000)
    const ports = Object.fromEntries(MACHINES.map((name) => [name, servers[name].port]))
    const proxy = await startHaproxy({ haproxy, folder, map, socket, ports })
    ends.push(proxy.stop)
    return { origin: proxy.origin, ...{ servers, folder, restart, stop }, ...commandsIn(folder) }
  } catch (error) {
    await stop()
    throw error
  }
}

async function startServers(folder: string, ends: (() => unknown)[]) {
  let directory = ''
  const start = (name: MachineName, port = 0) => {
    const common = ['--peers', '127.0.0.1:0', '--trust-proxy', '--pace', '5']
    const own = name === 'local' ? [] : ['--machine', name, '--directory', directory]
    return startBaton({ data: join(folder, name), port, demo: false, flags: [...common, ...own] })
  }
  const local = await start('local')
  ends.push(() => servers.local.kill())
  const servers = { local, b: local, c: local }
  directory = /Machines +(\S+)/.exec(local.output())?.[1] ?? ''
  for (const name of ['b', 'c'] as const) {
    mkdirSync(join(folder, name))
    copyFileSync(join(folder, 'local', 'secret'), join(folder, name, 'secret'))
    servers[name] = await start(name)
    ends.push(() => servers[name].kill())
  }
  const restart = async (name: MachineName) => {
    servers[name] = await start(name, servers[name].port)
  }
  return { servers, restart }
}

function commandsIn(folder: string): Pick<Installation, 'baton' | 'placement' | 'filesOf'> {
  const baton: Installation['baton'] = async (machine, ...args) => {
    const { code, stdout, stderr } = await runBaton([...args, '--data', join(folder, machine)])
    if (code !== 0) throw new Error(`baton ${args.join(' ')}: ${stderr}`)
    return stdout
  }
  return {
    baton,
    async placement() {
      const { sites } = JSON.parse(await baton('local', 'placement', '--format', 'json'))
      return sites as PlacedSite[]
    },
    filesOf: (machine) => readdirSync(join(folder, machine, 'sites')).filter((name) => name.endsWith('.db')),
  }
}
