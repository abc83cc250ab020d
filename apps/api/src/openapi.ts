import { type Endpoint, endpoints } from '@baton/contracts'
import { z } from 'zod'

const security: Record<Endpoint['access'], Record<string, string[]>[]> = {
  public: [],
  site: [],
  visitor: [{ visitorToken: [] }],
  staff: [{ staffCookie: [] }],
  viewer: [{ staffGrant: [] }],
  agent: [{ staffGrant: [] }],
  admin: [{ staffGrant: [] }],
  program: [{ apiKey: [] }],
}

/** OpenAPI 3.1, made from the contracts; nothing in it is written twice. */
export function openApi(version: string): Record<string, unknown> {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const [operationId, endpoint] of Object.entries(endpoints) as [string, Endpoint][]) {
    const path = endpoint.path.replace(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [endpoint.method]: operation(operationId, endpoint) }
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Baton', version, description: 'Support chat: visitors, staff and live events.' },
    paths,
    components: {
      securitySchemes: {
        visitorToken: {
          type: 'http',
          scheme: 'bearer',
          description: 'The access token of a visitor session.',
        },
        staffGrant: { type: 'http', scheme: 'bearer', description: 'A grant from POST /v1/staff/grants.' },
        apiKey: {
          type: 'http',
          scheme: 'bearer',
          description: 'A key from Settings, API keys. It stays on your server.',
        },
        staffCookie: { type: 'apiKey', in: 'cookie', name: 'baton.session_token' },
      },
    },
  }
}

function operation(operationId: string, endpoint: Endpoint): Record<string, unknown> {
  const input = z.toJSONSchema(endpoint.input, { io: 'input', unrepresentable: 'any' }) as Schema
  const names = [...endpoint.path.matchAll(/:(\w+)/g)].map((match) => match[1])
  const inPath = names.map((name) => ({ name, in: 'path', required: true, schema: { type: 'string' } }))
  const inQuery = endpoint.method === 'get' || endpoint.takesFile ? queryParameters(input) : []
  return {
    operationId,
    summary: endpoint.summary,
    security: security[endpoint.access],
    parameters: [...inPath, ...inQuery],
    ...bodyOf(endpoint, input),
    responses: {
      [endpoint.status]: { description: 'Done.', content: contentOf(endpoint) },
      default: { description: 'An error: {error: {code, message, requestId}}.' },
    },
  }
}

function bodyOf(endpoint: Endpoint, input: Schema): Record<string, unknown> {
  const file = { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } }
  if (endpoint.takesFile) return { requestBody: { required: true, content: file } }
  const isEmpty =
    endpoint.method === 'get' || (!input.oneOf && Object.keys(input.properties ?? {}).length === 0)
  return isEmpty
    ? {}
    : { requestBody: { required: true, content: { 'application/json': { schema: input } } } }
}

function contentOf({ stream, output }: Endpoint): Record<string, unknown> {
  if (stream === 'events') return { 'text/event-stream': { schema: { type: 'string' } } }
  if (stream === 'bytes') {
    return { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } }
  }
  const type = stream === 'lines' ? 'application/x-ndjson' : 'application/json'
  return { [type]: { schema: z.toJSONSchema(output, { unrepresentable: 'any' }) } }
}

interface Schema {
  properties?: Record<string, unknown>
  /** Of an input that is one of several. */
  oneOf?: unknown[]
  required?: string[]
}

function queryParameters(input: Schema): Record<string, unknown>[] {
  return Object.entries(input.properties ?? {}).map(([name, schema]) => ({
    name,
    in: 'query',
    required: input.required?.includes(name) ?? false,
    schema,
  }))
}
