import { expect, test } from 'vitest'
import { modelSettings } from './model-settings.ts'

test('without a key there is no model, whatever else is set', () => {
  expect(modelSettings({}, {})).toBeNull()
  expect(modelSettings({}, { ANTHROPIC_API_KEY: '', ANTHROPIC_BASE_URL: 'http://localhost:1' })).toBeNull()
})

test('a flag says better than the environment how the server cites', () => {
  const environment = { ANTHROPIC_API_KEY: 'key', BATON_MODEL_CITATIONS: 'markers' }
  expect(modelSettings({}, environment)).toMatchObject({
    ...{ apiKey: 'key', baseUrl: undefined, citations: 'markers' },
  })
  expect(modelSettings({ modelCitations: 'native' }, environment)).toMatchObject({ citations: 'native' })
})

test('a wrong setting is said before the server starts', () => {
  expect(() => modelSettings({ modelCitations: 'footnotes' }, {})).toThrowError(
    /footnotes.*native and markers/,
  )
  expect(() => modelSettings({}, { ANTHROPIC_BASE_URL: 'localhost:80' })).toThrowError(/an address such as/)
})
