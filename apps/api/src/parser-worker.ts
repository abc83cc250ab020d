import { parser } from '@baton/knowledge/parse'
import { platformSafeFetch } from '@baton/outbound'
import { answerCall } from './remote/remote.ts'
import { webReader } from './sources/web-reader.ts'
import { parserMethods } from './workers/remote-parser.ts'

const methods = { ...parserMethods(parser), ...webReader({ safeFetch: platformSafeFetch(), parser }) }

// biome-ignore lint/style/noDefaultExport: the platform looks for the Worker here
export default {
  /** Reads foreign files and pages for the sites' objects, apart from them: it holds no secret and no database. */
  async fetch(request: Request): Promise<Response> {
    return (await answerCall(methods, request)) ?? new Response(null, { status: 404 })
  },
}
