import { type Access, BatonError, type Endpoint } from '@baton/contracts'
import type { Hono, MiddlewareHandler } from 'hono'
import type { z } from 'zod'
import type { AppContext, AppEnv, Dependencies } from '../app-context.ts'
import { siteByApiKey } from '../middleware/api-key.ts'
import { hostWith } from '../middleware/host.ts'
import { limitBody } from '../middleware/limits.ts'
import { siteByKey } from '../middleware/site.ts'
import { grantOfRole, memberByCookie, ownPage } from '../middleware/staff.ts'
import { visitorByToken } from '../middleware/visitor.ts'

type Result<E extends Endpoint> = z.output<E['output']> | Promise<z.output<E['output']>>

export interface Register {
  /** Adds an endpoint of the contract: its fences, its parsing, its status. */
  json<E extends Endpoint>(
    endpoint: E,
    handler: (context: AppContext, input: z.output<E['input']>) => Result<E>,
  ): void
  /** Adds an endpoint whose body is a file; `input` is the query. */
  file<E extends Endpoint>(
    endpoint: E,
    handler: (context: AppContext, input: z.output<E['input']>, bytes: Uint8Array) => Result<E>,
  ): void
  /** Adds an endpoint that answers with a stream. */
  stream<E extends Endpoint>(
    endpoint: E,
    handler: (context: AppContext, input: z.output<E['input']>) => Response | Promise<Response>,
  ): void
}

/** Routes are made from the contract, so a route's fence can't be forgotten. */
export function register(
  app: Hono<AppEnv>,
  dependencies: Dependencies,
  extra: MiddlewareHandler<AppEnv>[] = [],
): Register {
  const add = (endpoint: Endpoint, answer: (context: AppContext) => Promise<Response>) => {
    const fences = fencesOf(dependencies, endpoint.access)
    app.on(
      [endpoint.method.toUpperCase()],
      [endpoint.path],
      ...fences,
      ...(endpoint.needs ? [hostWith(dependencies, endpoint.needs)] : []),
      limitBody(endpoint.maxBytes),
      ...extra,
      answer,
    )
  }
  const reply = (context: AppContext, output: unknown, { status }: Endpoint) => {
    context.header('cache-control', 'no-store')
    return context.json(output as object, status)
  }
  return {
    json(endpoint, handler) {
      add(endpoint, async (context) =>
        reply(context, await handler(context, await readInput(endpoint, context)), endpoint),
      )
    },
    file(endpoint, handler) {
      add(endpoint, async (context) => {
        const input = await readInput(endpoint, context)
        const bytes = new Uint8Array(await context.req.arrayBuffer())
        return reply(context, await handler(context, input, bytes), endpoint)
      })
    },
    stream(endpoint, handler) {
      add(endpoint, async (context) => {
        const { body, headers } = await handler(context, await readInput(endpoint, context))
        // Through the context, so that what middleware has put in the headers stays there.
        for (const [name, value] of headers) context.header(name, value)
        return body ? context.body(body, endpoint.status) : context.body(null, endpoint.status)
      })
    },
  }
}

function fencesOf(dependencies: Dependencies, access: Access): MiddlewareHandler<AppEnv>[] {
  switch (access) {
    case 'public':
      return [ownPage(dependencies)]
    case 'site':
      return [siteByKey(dependencies)]
    case 'visitor':
      return [siteByKey(dependencies), visitorByToken(dependencies)]
    case 'staff':
      return [ownPage(dependencies), memberByCookie(dependencies)]
    case 'viewer':
    case 'agent':
    case 'admin':
      return [grantOfRole(dependencies, access)]
    case 'program':
      return [siteByApiKey(dependencies)]
  }
}

async function readInput<E extends Endpoint>(
  endpoint: E,
  context: AppContext,
): Promise<z.output<E['input']>> {
  const inQuery = endpoint.method === 'get' || endpoint.takesFile
  const raw = inQuery ? context.req.query() : await readJson(context)
  return endpoint.input.parse(raw) as z.output<E['input']>
}

/** An empty body counts as an empty object, so that a request without arguments needs no content type. */
async function readJson(context: AppContext): Promise<unknown> {
  const text = await context.req.text()
  if (text === '') return {}
  if (!context.req.header('content-type')?.includes('json')) throw new BatonError('request.not_json')
  try {
    return JSON.parse(text)
  } catch {
    throw new BatonError('request.invalid', { message: 'The body is not JSON.' })
  }
}
