import './shift-clock.ts'

import worker from '../worker.ts'
import type { Environment } from '../workers/platform.ts'
import { shiftClock } from './shift-clock.ts'

export { DirectoryObject, SiteObject } from '../worker.ts'

// biome-ignore lint/style/noDefaultExport: the platform looks for the Worker here
export default {
  /** The Worker as it is, with one more door: `/testing/shift-clock?ms=…`. */
  async fetch(request: Request, env: Environment): Promise<Response> {
    const { pathname, searchParams } = new URL(request.url)
    if (pathname !== '/testing/shift-clock') return worker.fetch(request, env)
    shiftClock(Number(searchParams.get('ms')))
    return new Response(null, { status: 204 })
  },
}
