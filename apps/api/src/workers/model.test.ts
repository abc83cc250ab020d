import { PRICES } from '@baton/assistant'
import { expect, test } from 'vitest'
import { modelOf } from './model.ts'
import type { Environment } from './platform.ts'

const nobody = { idFromName: () => null, get: () => ({ fetch: async () => new Response() }) }
const env = (more: Partial<Environment>): Environment => ({
  ...{ SITES: nobody, DIRECTORY: nobody, ASSETS: nobody.get(), BATON_SECRET: '' },
  ...more,
})

test('prices that are bound stand in place of the list’s', () => {
  const own = { input: 0, output: 0, cacheRead: 0, cacheWrite: 0 }
  const model = modelOf(env({ ANTHROPIC_API_KEY: 'any', BATON_PRICES: JSON.stringify({ mine: own }) }))
  expect(model?.prices).toEqual({ ...PRICES, mine: own })
  expect(modelOf(env({ ANTHROPIC_API_KEY: 'any' }))).not.toHaveProperty('prices')
})

test('prices that cannot be read are told of by the name of their binding', () => {
  const model = () => modelOf(env({ ANTHROPIC_API_KEY: 'any', BATON_PRICES: '{' }))
  expect(model).toThrow('BATON_PRICES is not JSON. Wanted US dollars')
})

test('without a key there is no model', () => {
  expect(modelOf(env({ BATON_PRICES: '{' }))).toBeNull()
})
