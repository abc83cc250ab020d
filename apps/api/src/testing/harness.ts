import { makeSiteKey, readSiteKey } from '@baton/accounts'
import { type DirectoryFile, openDirectory } from '@baton/accounts/node'
import type { EndpointName, SiteId } from '@baton/contracts'
import { parser } from '@baton/knowledge/parse'
import { nodeSafeFetch } from '@baton/outbound/node'
import { type SiteStore, updateSettings } from '@baton/store'
import { openMemorySite } from '@baton/store/node'
import type { Hono } from 'hono'
import { vi } from 'vitest'
import { addressKey } from '../address-key.ts'
import { createApp } from '../app.ts'
import type { AppEnv, Dependencies } from '../app-context.ts'
import { fileAssets } from '../node/assets.ts'
import { staffOf } from '../node/staff.ts'
import { machineMethods } from '../placement/machine-methods.ts'
import type { Reach } from '../push/messenger.ts'
import { randomTokens } from '../random-tokens.ts'
import { sealOriginals } from '../seal-originals.ts'
import type { StartRun } from '../sites/run-loops.ts'
import { Sites } from '../sites/sites.ts'
import { webReader } from '../sources/web-reader.ts'
import { type CallOptions, initOf, pathOf } from './call-options.ts'
import { Clock } from './clock.ts'
import { OWN_ORIGIN, SHOP_ORIGIN } from './origins.ts'
import { writePublicFiles } from './public-files.ts'
import { ScriptedAnswer } from './scripted-answer.ts'
import { joinAgent, type TestAgent } from './test-agent.ts'
import { startVisitor, type TestVisitor } from './test-visitor.ts'

export const secret = new Uint8Array(32).fill(7)

export interface TestSite {
  id: SiteId
  key: string
  store: SiteStore
}

/** A whole server over two sites in memory: only the clock, the client's address and the assistant's words are made up. */
export interface Harness {
  app: Hono<AppEnv>
  sites: Sites
  directory: DirectoryFile
  clock: Clock
  answer: ScriptedAnswer
  /** The site that a test works on. */
  shop: TestSite
  /** A second one, which must stay untouched. */
  other: TestSite
  /** Each site whose database was asked for. */
  opened: SiteId[]
  /** Each line the server logged. */
  logged: { level: string; message: string; properties?: Record<string, unknown> }[]
  /** Sends a request as it is: no credentials, no origin. */
  request(path: string, init?: RequestInit): Promise<Response>
  /** Calls an endpoint of the contract, with nothing added. */
  call(name: EndpointName, options?: CallOptions): Promise<Response>
  visitor(site?: TestSite): Promise<TestVisitor>
  /** Joins by a real link and password, and holds a real grant. */
  agent(role: TestAgent['role'], site?: TestSite): Promise<TestAgent>
  /** Waits until no run is going on at a site. */
  runsDone(site?: TestSite): Promise<void>
  /** Does something so many milliseconds later, and comes back. */
  later<T>(ms: number, work: () => Promise<T>): Promise<T>
  /** How many databases of sites the server has asked for. */
  countSites(): number
  close(): Promise<void>
}

/** `startRun`: default, the assistant says what `answer` is told. `reach`: mail and push; default none. */
export async function openHarness(
  change: Partial<Dependencies> = {},
  startRun?: StartRun,
  reach?: Reach,
): Promise<Harness> {
  const clock = new Clock()
  const answer = new ScriptedAnswer()
  const directory = openDirectory(':memory:', { now: clock.now })
  const files = writePublicFiles()
  const shop = await makeSite(directory, 'Shop', clock)
  const other = await makeSite(directory, 'Other', clock)
  const stores = new Map([shop, other].map(({ id, store }) => [id, store]))
  const opened: SiteId[] = []
  const logged: Harness['logged'] = []
  const onFault = (error: unknown, about: string) =>
    logged.push({ level: 'error', message: `${about}: ${error}` })
  const sites = new Sites({
    directory,
    now: clock.now,
    startRun: startRun ?? answer.startRun,
    onFault,
    reach,
    async open(id) {
      opened.push(id)
      return stores.get(id) ?? null
    },
  })
  const siteKey = (id: SiteId) => makeSiteKey(secret, id)
  const folder = { path: '', directoryFile: '', siteFile: () => '', secret }
  const machine = machineMethods({ directory, folder, sites })
  const clientAddress: Dependencies['clientAddress'] = (context) =>
    context.req.header('x-test-address') ?? '192.0.2.1'
  const app = createApp({
    version: '1.2.3',
    sites,
    staff: staffOf({
      directory,
      folder,
      machineOf: async () => machine,
      mailing: reach?.mailing ?? null,
      onFault,
    }),
    tokens: randomTokens,
    cannot: {},
    parser,
    readPage: (url) => webReader({ safeFetch: nodeSafeFetch({ allowAddresses: [] }), parser }).readHtml(url),
    readSiteKey: (key) => readSiteKey(secret, key),
    makeSiteKey: siteKey,
    sealOf: (id) => sealOriginals(secret, id),
    assets: fileAssets(files.root),
    demoSiteId: () => shop.id,
    clientAddress,
    addressKey: (context) => addressKey(secret, clientAddress(context), clock.now()),
    publicOrigin: () => OWN_ORIGIN,
    now: clock.now,
    log: (level, message, properties) => logged.push({ level, message, properties }),
    ...change,
  })
  const request: Harness['request'] = async (path, init) => app.request(`${OWN_ORIGIN}${path}`, init)

  const harness: Harness = {
    ...{ app, sites, directory, clock, answer, shop, other, opened, logged, request },
    call: (name, options = {}) => request(pathOf(name, options), initOf(name, options)),
    visitor: (site = shop) => startVisitor(harness, site),
    agent: (role, site = shop) => joinAgent(harness, site, role),
    runsDone: (site = shop) => sites.use(site.id, ({ runs }) => runs.drain(5_000)),
    async later(ms, work) {
      clock.advance(ms)
      // Cookies live by the machine's time.
      vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + ms })
      try {
        return await work()
      } finally {
        vi.useRealTimers()
        clock.advance(-ms)
      }
    },
    countSites: () => new Set(opened).size,
    async close() {
      await sites.close(0)
      directory.close()
      files.remove()
    },
  }
  return harness
}

async function makeSite(directory: DirectoryFile, name: string, clock: Clock): Promise<TestSite> {
  const { id } = await directory.createSite({ name })
  const store = openMemorySite({ now: clock.now })
  updateSettings(store, { origins: [SHOP_ORIGIN] })
  return { id, key: makeSiteKey(secret, id), store }
}
