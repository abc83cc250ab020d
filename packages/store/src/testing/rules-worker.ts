import { newConversation, sayFact } from '../contract/example.ts'
import { type Host, rules } from '../contract-suite.ts'
import { type ObjectStorage, openSiteStorage } from '../durable-object.ts'
import { event } from '../schema/site.ts'

interface Env {
  SITES: {
    idFromName(name: string): unknown
    get(id: unknown): { fetch(url: string, init: { method: string; body?: string }): Promise<Response> }
  }
}

/**
 * One site, in which a rule of the suite is tried: `POST /S10` runs a rule, `POST /S63/1` a step of one. `POST /append`
 * writes a fact and `POST /seqs` reads which there are.
 */
export class SiteObject {
  readonly #storage: ObjectStorage

  constructor(context: { storage: ObjectStorage }) {
    this.#storage = context.storage
  }

  async fetch(request: Request): Promise<Response> {
    const [, id, step] = new URL(request.url).pathname.split('/')
    if (id === 'append') {
      const store = openSiteStorage(this.#storage)
      return Response.json({ id, result: sayFact(store, newConversation(store)).seq })
    }
    if (id === 'seqs') {
      const rows = openSiteStorage(this.#storage).db.select({ seq: event.seq }).from(event).all()
      return Response.json({ id, result: rows.map(({ seq }) => seq) })
    }
    const rule = rules.find((one) => one.id === id)
    try {
      if (step === undefined) rule?.run(hostOver(this.#storage))
      const told: unknown = step === undefined ? null : await request.json()
      const store = openSiteStorage(this.#storage)
      const result = step === undefined ? undefined : rule?.apart?.[Number(step)]?.run(store, told)
      return Response.json({ id: rule?.id, result: result ?? null })
    } catch (error) {
      return Response.json({ id: rule?.id, error: String(error instanceof Error ? error.stack : error) })
    }
  }
}

/** A host that holds one site. An object's storage is what survives; opening it again is what a restart does. */
function hostOver(storage: ObjectStorage): Host {
  let time = 1_790_000_000_000
  let opened: string | undefined
  const open = (name: string) => {
    opened ??= name
    if (opened !== name) throw new Error('One object holds one site.')
    return openSiteStorage(storage, { now: () => time, onFault: () => {} })
  }
  const advance = (ms: number) => {
    time += ms
  }
  return { open, reopen: open, clock: { now: () => time, advance } }
}

// biome-ignore lint/style/noDefaultExport: workerd looks for the Worker here
export default {
  /** `POST /object/…` reaches the object of that name. */
  fetch(request: Request, { SITES }: Env): Promise<Response> {
    const { pathname } = new URL(request.url)
    const [, object = '', ...rest] = pathname.split('/')
    return request.text().then((body) =>
      SITES.get(SITES.idFromName(object)).fetch(`http://object/${rest.join('/')}`, {
        method: 'POST',
        body,
      }),
    )
  },
}
