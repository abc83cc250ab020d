import { expect, test } from 'vitest'
import { embedderSettings } from './embedder-settings.ts'

test('without flags and environment there is no embedder', () => {
  expect(embedderSettings({}, { BATON_EMBEDDER: '', BATON_EMBEDDER_KEY: 'k' })).toBeNull()
})

test('flags win over the environment; the key comes from there alone', () => {
  const environment = { BATON_EMBEDDER: 'http://a', BATON_EMBEDDER_MODEL: 'm', BATON_EMBEDDER_KEY: 'k' }
  const flags = { embedder: 'https://b/v1', embedderQuestionPrefix: 'query: ' }
  expect(embedderSettings(flags, environment)).toEqual({
    ...{ url: 'https://b/v1', model: 'm', key: 'k', questionPrefix: 'query: ' },
  })
})

test('an embedder without its model, a model without its embedder, and what is no address are refused in words', () => {
  expect(() => embedderSettings({ embedder: 'http://a' }, {})).toThrow('without its model')
  expect(() => embedderSettings({ embedderModel: 'm' }, {})).toThrow('without its embedder')
  expect(() => embedderSettings({ embedder: 'localhost', embedderModel: 'm' }, {})).toThrow('"localhost"')
})
