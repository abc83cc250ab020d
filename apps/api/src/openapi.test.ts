import { type Endpoint, endpoints } from '@baton/contracts'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { openApi } from './openapi.ts'
import { openHarness } from './testing/harness.ts'

const Schema = z.record(z.string(), z.unknown())
const Content = z.record(z.string(), z.object({ schema: Schema }))
const Operation = z.strictObject({
  operationId: z.string(),
  summary: z.string().min(10),
  security: z.array(z.record(z.string(), z.array(z.string()))),
  parameters: z.array(
    z.strictObject({
      name: z.string(),
      in: z.enum(['path', 'query']),
      required: z.boolean(),
      schema: Schema,
    }),
  ),
  requestBody: z.strictObject({ required: z.literal(true), content: Content }).optional(),
  responses: z.record(z.string(), z.object({ description: z.string(), content: Content.optional() })),
})
const Document = z.strictObject({
  openapi: z.literal('3.1.0'),
  info: z.object({ title: z.string(), version: z.literal('1.2.3'), description: z.string() }),
  paths: z.record(z.string().startsWith('/'), z.record(z.string(), Operation)),
  components: z.object({ securitySchemes: z.record(z.string(), Schema) }),
})

const document = openApi('1.2.3')
const { paths, components } = Document.parse(document)
const all = Object.entries(endpoints) as [string, Endpoint][]
const operationOf = ({ path, method }: Endpoint) => paths[path.replace(/:(\w+)/g, '{$1}')]?.[method]

test('it is served, and by anybody read', async () => {
  const harness = await openHarness()
  const response = await harness.request('/v1/openapi.json')
  expect(response.headers.get('content-type')).toContain('application/json')
  expect(await response.json()).toEqual(JSON.parse(JSON.stringify(document)))
  await harness.close()
})

test('each endpoint is there once, under its own name', () => {
  const operations = Object.values(paths).flatMap((methods) => Object.values(methods))
  expect(operations.map(({ operationId }) => operationId).toSorted()).toEqual(
    all.map(([name]) => name).toSorted(),
  )
  for (const [name, endpoint] of all) expect(operationOf(endpoint)?.operationId).toBe(name)
})

test('each part of a path is a required parameter', () => {
  for (const [path, methods] of Object.entries(paths))
    for (const { parameters } of Object.values(methods)) {
      const inPath = parameters.filter((parameter) => parameter.in === 'path')
      expect(inPath.map(({ name }) => name)).toEqual(
        [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]),
      )
      expect(inPath.every(({ required }) => required)).toBe(true)
    }
})

test('a body is described where one is sent, and an answer everywhere', () => {
  for (const [name, endpoint] of all) {
    const operation = operationOf(endpoint)
    const { input } = endpoint
    const takesInput = !(input instanceof z.ZodObject) || Object.keys(input.shape).length > 0
    expect([name, operation?.requestBody !== undefined]).toEqual([
      name,
      endpoint.takesFile === true || (takesInput && endpoint.method !== 'get'),
    ])
    const streamed = {
      events: 'text/event-stream',
      lines: 'application/x-ndjson',
      bytes: 'application/octet-stream',
    }
    const type = endpoint.stream ? streamed[endpoint.stream] : 'application/json'
    expect([name, Object.keys(operation?.responses[endpoint.status]?.content ?? {})]).toEqual([name, [type]])
    expect(operation?.responses).toHaveProperty('default')
  }
})

test('what needs a token says which, and each such scheme is described', () => {
  const { sendMessage, me, accept, createSession } = endpoints
  expect(operationOf(sendMessage)?.security).toEqual([{ visitorToken: [] }])
  expect(operationOf(me)?.security).toEqual([{ staffCookie: [] }])
  expect(operationOf(accept)?.security).toEqual([{ staffGrant: [] }])
  expect(operationOf(createSession)?.security).toEqual([])
  for (const [, endpoint] of all)
    for (const scheme of operationOf(endpoint)?.security ?? [])
      expect(components.securitySchemes).toHaveProperty(Object.keys(scheme)[0] ?? '')
})

test('each reference leads somewhere within the document', () => {
  const broken: string[] = []
  const visit = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return
    for (const [key, inner] of Object.entries(value)) {
      if (key === '$ref' && resolve(String(inner)) === undefined) broken.push(String(inner))
      visit(inner)
    }
  }
  visit(document)
  expect(broken).toEqual([])
})

function resolve(reference: string): unknown {
  if (!reference.startsWith('#/')) return undefined
  return reference
    .slice(2)
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((value, part) => (value as Record<string, unknown> | undefined)?.[part], document)
}
