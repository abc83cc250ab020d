import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundleWorker, startWorkerd } from '@baton/store/testing/workerd'
import { makeDemo, operatorOf } from '../../examples/cloudflare/make-demo.ts'
import { demoKey } from '../support/api.ts'
import { root, startBaton } from '../support/baton-server.ts'
import { onlySiteFile } from './site-file.ts'

export type HostName = 'node' | 'workerd'

/** The hosts that a test runs on, with the end of its title, by which `npm test` counts. */
export const hosts = (
  [
    ['on Node', 'node'],
    ['in workerd', 'workerd'],
  ] as const
).filter(([, name]) => name === (process.env.BATON_TEST_HOST ?? name))

/** A server with the demo's site on it, on either host. Its process can be killed. */
export interface DemoHost {
  /** Where visitors write, and the page that they write from. */
  server: { origin: string; shop: string; port: number }
  /** For the first account. */
  setupToken: string
  siteKey: string
  /** The only site's database on the disk. */
  siteFile: () => string
  /** SIGKILL. */
  kill(): Promise<void>
  /** Another start on the same data and port. */
  start(): Promise<void>
  pid: () => number
  stop(): Promise<void>
  /** Ends it if it runs, and removes its data. */
  remove(): Promise<void>
}

export interface HostOptions {
  /** Pause between the words of an answer. */
  paceMs: number
  /** On workerd, in place of the Worker itself. */
  entry?: string
}

export function startHost(name: HostName, options: HostOptions): Promise<DemoHost> {
  const data = mkdtempSync(join(tmpdir(), `baton-${name}-`))
  return name === 'node' ? startNode(data, options) : startWorker(data, options)
}

async function startNode(data: string, { paceMs }: HostOptions): Promise<DemoHost> {
  const start = (port: number) =>
    startBaton({ data, port, flags: ['--trust-proxy', '--pace', String(paceMs)] })
  let running = await start(0)
  return {
    server: running,
    setupToken: running.setupToken,
    siteKey: await demoKey(running),
    siteFile: () => onlySiteFile(data),
    pid: () => running.pid,
    kill: () => running.kill(),
    async start() {
      running = await start(running.port)
    },
    stop: async () => void (await running.stop()),
    async remove() {
      await running.kill()
      rmSync(data, { recursive: true, force: true })
    },
  }
}

async function startWorker(data: string, options: HostOptions): Promise<DemoHost> {
  const { paceMs, entry = join(root, 'apps/api/src/worker.ts') } = options
  const operatorToken = 'operator-token-of-a-test-000000000'
  const start = async (port: number) => {
    await bundleWorker(data, {
      entry,
      objects: { SITES: 'SiteObject', DIRECTORY: 'DirectoryObject' },
      texts: {
        BATON_SECRET: '07'.repeat(32),
        BATON_OPERATOR_TOKEN: operatorToken,
        BATON_PACE_MS: String(paceMs),
      },
      folders: { ASSETS: assets },
      services: { PARSER: join(root, 'apps/api/src/parser-worker.ts') },
      port,
    })
    return startWorkerd(data)
  }
  // Nothing built is asked for here, and so nothing needs to be built.
  const assets = join(data, 'public')
  mkdirSync(assets, { recursive: true })
  let running = await start(0)
  const { origin } = running
  const port = Number(new URL(origin).port)
  const operate = operatorOf(origin, operatorToken)
  const { key } = await makeDemo(operate, origin)
  const { token } = await operate<{ token: string }>('setup', {})
  return {
    server: { origin, port, shop: `${origin}/demo/` },
    setupToken: token,
    siteKey: key,
    siteFile: () => onlyObjectFile(data),
    pid: () => running.pid,
    kill: () => running.kill(),
    async start() {
      running = await start(port)
    },
    stop: () => running.stop(),
    async remove() {
      await running.kill()
      rmSync(data, { recursive: true, force: true })
    },
  }
}

function onlyObjectFile(data: string): string {
  const folder = join(data, 'storage', 'SiteObject')
  const [name, ...more] = readdirSync(folder).filter((file) => /^[\da-f]{64}\.sqlite$/.test(file))
  if (!name || more.length > 0) throw new Error(`${folder} should hold one site.`)
  return join(folder, name)
}
