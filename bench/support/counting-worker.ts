import worker, { DirectoryObject, SiteObject as PlainSiteObject } from '../../apps/api/src/worker.ts'
import type { Environment, ObjectContext } from '../../apps/api/src/workers/platform.ts'

export { DirectoryObject }

const counts = { requests: 0, objectRequests: 0, rowsRead: 0, rowsWritten: 0 }

/** A site's object that counts what the platform bills. */
export class SiteObject extends PlainSiteObject {
  constructor(context: ObjectContext, env: Environment) {
    super({ ...context, storage: counted(context.storage) }, env)
  }

  override fetch(request: Request): Promise<Response> {
    counts.objectRequests += 1
    return super.fetch(request)
  }

  override alarm(): Promise<void> {
    counts.objectRequests += 1
    return super.alarm()
  }
}

// biome-ignore lint/style/noDefaultExport: the platform looks for the Worker here
export default {
  /** The Worker as it is, with one more door: `/counts` tells them. */
  async fetch(request: Request, env: Environment): Promise<Response> {
    if (new URL(request.url).pathname === '/counts') return Response.json(counts)
    counts.requests += 1
    return worker.fetch(request, env)
  },
}

interface Cursor {
  rowsRead: number
  rowsWritten: number
}

/** The storage, with each cursor asked for its figures once the statement that made it is over. */
function counted(storage: ObjectContext['storage']): ObjectContext['storage'] {
  const note = ({ rowsRead, rowsWritten }: Cursor) => {
    counts.rowsRead += rowsRead
    counts.rowsWritten += rowsWritten
  }
  const sql = {
    ...storage.sql,
    exec: (...input: unknown[]) => {
      const cursor = (storage.sql.exec as (...input: unknown[]) => Cursor)(...input)
      setTimeout(() => note(cursor), 0)
      return cursor
    },
  }
  return new Proxy(storage, {
    get(target, name) {
      if (name === 'sql') return sql
      const value: unknown = Reflect.get(target, name)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
}
