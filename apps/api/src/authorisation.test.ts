import { type EndpointName, endpoints } from '@baton/contracts'
import { describe, expect, test } from 'vitest'
import { authorisationRules } from './testing/authorisation-rules.ts'
import { otherRoutes, table } from './testing/authorisation-table.ts'
import { openHarness } from './testing/harness.ts'

describe('authorisation, on Node', () => authorisationRules(openHarness))

test('each endpoint of the contract is a route of the app, and each route has a row', async () => {
  const harness = await openHarness()
  const inContract = Object.values(endpoints).map(({ method, path }) => `${method.toUpperCase()} ${path}`)
  const inApp = harness.app.routes.filter(({ method }) => method !== 'ALL').map(routeOf)
  const inTable = [...(Object.keys(table) as EndpointName[]).map((name) => routeOf(endpoints[name]))]
  expect(inTable.toSorted()).toEqual(inContract.toSorted())
  expect([...new Set(inApp)].toSorted()).toEqual([...inTable, ...Object.keys(otherRoutes)].toSorted())
  await harness.close()
})

function routeOf({ method, path }: { method: string; path: string }): string {
  return `${method.toUpperCase()} ${path}`
}
