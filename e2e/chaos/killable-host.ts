import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundleWorker, startWorkerd } from '@baton/store/testing/workerd'
import { makeDemo, operatorOf } from '../../examples/cloudflare/make-demo.ts'
import { demoKey } from '../support/api.ts'
import { root, startBaton } from '../support/baton-server.ts'
import { onlySiteFile } from './site-file.ts'

export type HostName = 'node' | 'workerd'

/** A server with the demo's site on it, whose process can be killed. */
export interface KillableHost {
  /** Where visitors write, and the page that they write from. */
  server: { origin: string; shop: string }
  siteKey: string
  /** The only site's database on the disk. */
  siteFile: () => string
  /** SIGKILL, and another start on the same data and port. */
  killAndStart(): Promise<void>
  stop(): Promise<void>
  /** Ends it if it runs, and removes its data. */
  remove(): Promise<void>
}

export function startHost(name: HostName): Promise<KillableHost> {
  const data = mkdtempSync(join(tmpdir(), `baton-kills-${name}-`))
  return name === 'node' ? startNode(data) : startWorker(data)
}

async function startNode(data: string): Promise<KillableHost> {
  const start = (port: number) => startBaton({ data, port, flags: ['--trust-proxy', '--pace', '1'] })
  let running = await start(0)
  return {
    server: running,
    siteKey: await demoKey(running),
    siteFile: () => onlySiteFile(data),
    async killAndStart() {
      await running.kill()
      running = await start(running.port)
    },
    stop: async () => void (await running.stop()),
    async remove() {
      await running.kill()
      rmSync(data, { recursive: true, force: true })
    },
  }
}

async function startWorker(data: string): Promise<KillableHost> {
  const operatorToken = 'operator-token-of-a-test-000000000'
  const start = async (port: number) => {
    await bundleWorker(data, {
      entry: join(root, 'apps/api/src/worker.ts'),
      objects: { SITES: 'SiteObject', DIRECTORY: 'DirectoryObject' },
      texts: {
        BATON_SECRET: '07'.repeat(32),
        BATON_OPERATOR_TOKEN: operatorToken,
        BATON_PACE_MS: '1',
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
  const { key } = await makeDemo(operatorOf(origin, operatorToken), origin)
  return {
    server: { origin, shop: `${origin}/demo/` },
    siteKey: key,
    siteFile: () => onlyObjectFile(data),
    async killAndStart() {
      await running.kill()
      running = await start(Number(new URL(origin).port))
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
