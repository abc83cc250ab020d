import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { SiteId } from '@baton/contracts'
import { bundleWorker, startWorkerd, type Workerd } from '@baton/store/testing/workerd'
import Database from 'better-sqlite3'
import { initOf, pathOf } from './call-options.ts'
import { fetchAsHost } from './fetch-as-host.ts'
import type { Harness } from './harness.ts'
import type { HttpHarness } from './http-harness.ts'
import { OWN_ORIGIN, SHOP_ORIGIN } from './origins.ts'
import { writePublicFiles } from './public-files.ts'
import { joinAgent } from './test-agent.ts'
import { type SiteName, startVisitor } from './test-visitor.ts'

const OPERATOR_TOKEN = 'operator-token-of-a-test-000000000'

/** The Worker, its objects and its parser in a local workerd, over two sites: nothing in it is made up. */
export interface WorkerdHarness extends HttpHarness {
  /** The Worker's operator doors. */
  operate(verb: string, input: unknown): Promise<unknown>
  /** The rows of each database of a site on the disk, read past workerd. */
  readSiteFiles(query: string): unknown[]
  /** Kills workerd and starts it on the same data. */
  restart(): Promise<void>
}

export interface WorkerdOptions {
  /** The shop's snippet is on the demo's pages; default false. */
  demo?: boolean
  /** With the second Worker, which parses; default true. */
  parser?: boolean
  /** More of what the configuration says. */
  texts?: Record<string, string>
}

export async function openWorkerdHarness(options: WorkerdOptions = {}): Promise<WorkerdHarness> {
  const { demo = false, parser = true } = options
  const folder = mkdtempSync(join(tmpdir(), 'baton-worker-'))
  const files = writePublicFiles()
  const start = async (texts: Record<string, string> = {}) => {
    await bundleWorker(folder, {
      entry: fileURLToPath(new URL('./clocked-worker.ts', import.meta.url)),
      objects: { SITES: 'SiteObject', DIRECTORY: 'DirectoryObject' },
      texts: {
        BATON_SECRET: '07'.repeat(32),
        BATON_OPERATOR_TOKEN: OPERATOR_TOKEN,
        BATON_PACE_MS: '1',
        ...options.texts,
        ...texts,
      },
      callsThisMachine: true,
      folders: { ASSETS: files.root },
      services: parser ? { PARSER: fileURLToPath(new URL('../parser-worker.ts', import.meta.url)) } : {},
    })
    return startWorkerd(folder)
  }
  let workerd: Workerd = await start()

  // The address that the server sees is the public one; Cloudflare says who calls.
  const request: Harness['request'] = (path, init) => {
    const headers = new Headers(init?.headers)
    headers.set('host', new URL(OWN_ORIGIN).host)
    headers.set('x-forwarded-proto', 'https')
    headers.set('cf-connecting-ip', headers.get('x-test-address') ?? '192.0.2.1')
    return fetchAsHost(`${workerd.origin}${path}`, { ...init, headers })
  }
  const operate: WorkerdHarness['operate'] = async (verb, input) => {
    const headers = { authorization: `Bearer ${OPERATOR_TOKEN}`, 'content-type': 'application/json' }
    const response = await request(`/operator/${verb}`, {
      ...{ method: 'POST', headers },
      body: JSON.stringify(input),
    })
    if (!response.ok) throw new Error(`${verb}: ${response.status} ${await response.text()}`)
    return response.json()
  }
  const makeSite = (name: string) =>
    operate('create-site', { name, origins: [SHOP_ORIGIN] }) as Promise<SiteName & { id: SiteId }>
  const [shop, other] = [await makeSite('Shop'), await makeSite('Other')]
  if (demo) {
    await workerd.stop()
    workerd = await start({ BATON_DEMO_SITE: shop.id })
  }

  const siteFolder = join(folder, 'storage', 'SiteObject')
  const siteFiles = () => readdirSync(siteFolder).filter((name) => /^[\da-f]{64}\.sqlite$/.test(name))

  const harness: WorkerdHarness = {
    ...{ request, operate, shop, other },
    call: (name, options = {}) => request(pathOf(name, options), initOf(name, options)),
    directory: {
      createLink: async ({ purpose, ...link }) =>
        (await operate(purpose, link)) as { token: string; expiresAt: number },
    },
    visitor: (site = shop) => startVisitor(harness, site),
    agent: (role, site = shop) => joinAgent(harness, site, role),
    readSiteFiles: (query) => siteFiles().flatMap((name) => readRows(join(siteFolder, name), query)),
    async runsDone() {
      while (harness.readSiteFiles("select id from run where state = 'live'").length > 0) await pause(5)
    },
    async later(ms, work) {
      const shift = (by: number) => request(`/testing/shift-clock?ms=${by}`)
      await shift(ms)
      return work().finally(() => shift(-ms))
    },
    countSites: () => siteFiles().length,
    async restart() {
      await workerd.kill()
      workerd = await startWorkerd(folder)
    },
    async close() {
      await workerd.stop()
      files.remove()
      rmSync(folder, { recursive: true, force: true })
    },
  }
  return harness
}

function readRows(file: string, query: string): unknown[] {
  const database = new Database(file, { readonly: true })
  try {
    return database.prepare(query).all()
  } finally {
    database.close()
  }
}
