import { SiteId } from '@baton/contracts'
import { type IngestResult, ingestDocuments, type Parser } from '@baton/knowledge'
import { readSettings, updateSettings } from '@baton/store'
import { openSiteStorage } from '@baton/store/durable-object'
import type { Hono } from 'hono'
import { createApp } from '../app.ts'
import type { AppEnv } from '../app-context.ts'
import { answerCall } from '../remote/remote.ts'
import { type ChangedAgent, changeAgent } from '../sites/change-agent.ts'
import { noteOfOperator, type OperatorNote } from '../sites/note-of-operator.ts'
import type { OpenSite } from '../sites/open-site.ts'
import { Sites } from '../sites/sites.ts'
import { refreshSource } from '../sources/refresh-source.ts'
import { alarmWake } from './alarm-wake.ts'
import { dependenciesOf } from './dependencies.ts'
import { lateLoop } from './late-loop.ts'
import { onFault } from './log.ts'
import { type HouseMethods, houseMethods } from './object-house.ts'
import { type Environment, type ObjectContext, parserStub } from './platform.ts'
import { reachOf } from './reach.ts'
import { remoteParser } from './remote-parser.ts'
import { remoteReader } from './remote-reader.ts'
import { secretOf } from './secret.ts'
import { vectorsOf } from './vectors.ts'

/** What a site's object does for the operator and for the directory. */
export interface SiteMethods extends HouseMethods {
  /** Makes this object the site of that id. */
  make(site: { id: SiteId; name: string; origins: string[]; testMode: boolean }): void
  changeAgent(agent: ChangedAgent): Promise<void>
  noteOfOperator(note: OperatorNote): void
  ingest(input: { sourceName: string; prune: boolean; files: { path: string; text: string }[] }): IngestResult
}

type Answers<Names extends keyof SiteMethods> = {
  [Name in Names]: (...input: Parameters<SiteMethods[Name]>) => unknown
}

const NO_SITE = SiteId.parse('site_none')

/** One site: its database, its hub, its assistant's loops, and the app over them. */
export class SiteObject {
  readonly #storage: ObjectContext['storage']
  readonly #sites: Sites
  readonly #app: Hono<AppEnv>
  readonly #methods: Answers<keyof SiteMethods>
  readonly #parser: Parser

  constructor({ storage }: ObjectContext, env: Environment) {
    this.#storage = storage
    const reader = remoteReader(() => parserStub(env))
    this.#sites = new Sites({
      directory: alarmWake(storage),
      now: Date.now,
      startRun: lateLoop(env),
      onFault,
      vectors: vectorsOf(env),
      refreshSource: (site, id, signal) => refreshSource(site, id, { reader, signal }),
      reach: reachOf(env),
      // An object that no site was made in holds no database, and never becomes one by being asked.
      open: async (id) =>
        id === this.#siteId ? openSiteStorage(storage, { onFault: reportListener }) : null,
    })
    this.#parser = remoteParser(() => parserStub(env))
    this.#app = createApp(dependenciesOf(env, this.#sites))
    const house = {
      storage,
      sites: this.#sites,
      secret: secretOf(env),
      siteId: () => this.#siteId ?? NO_SITE,
    }
    this.#methods = { ...this.#ownMethods, ...houseMethods(house) }
  }

  async fetch(request: Request): Promise<Response> {
    return (await answerCall(this.#methods, request)) ?? this.#app.fetch(request)
  }

  /** The platform's call at the moment that was announced. */
  alarm(): Promise<void> {
    return this.#use(async (site) => {
      await site.runDueJobs()
      // An object that nobody asks anything sleeps, whatever it has begun.
      await site.trainer.settled()
    })
  }

  get #siteId(): SiteId | undefined {
    return SiteId.safeParse(this.#storage.kv.get('site')).data
  }

  #use<T>(work: (site: OpenSite) => T | Promise<T>): Promise<T> {
    return this.#sites.use(this.#siteId ?? NO_SITE, work)
  }

  readonly #ownMethods = {
    make: async ({ id, name, origins, testMode }) => {
      this.#storage.kv.put('site', id)
      await this.#use(({ store }) => {
        const appearance = { ...readSettings(store).appearance, name: name.slice(0, 60) }
        updateSettings(store, { origins, testMode, appearance })
      })
    },
    changeAgent: (agent) => this.#use((site) => changeAgent(site, agent)),
    noteOfOperator: (note) => this.#use(({ store }) => noteOfOperator(store, note)),
    ingest: ({ sourceName, prune, files }) =>
      this.#use(async (site) => {
        site.requireHere()
        const { store } = site
        const encoder = new TextEncoder()
        const parse = ({ path, text }: { path: string; text: string }) =>
          this.#parser.parseFile({ path, from: path, bytes: encoder.encode(text) })
        const items = (await Promise.all(files.map(parse))).flat()
        const { language } = readSettings(store)
        return ingestDocuments(store, items, { sourceName, prune, language })
      }),
  } satisfies Answers<Exclude<keyof SiteMethods, keyof HouseMethods>>
}

const reportListener = (error: unknown) => onFault(error, 'listener')
