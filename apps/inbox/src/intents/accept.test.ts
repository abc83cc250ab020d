import type { Intent } from '@baton/contracts'
import { expect, it } from 'vitest'
import type { SiteApi } from '../state/api.ts'
import { accept, chosenExamples } from './accept.ts'
import type { FoundIntent } from './use-discovery.ts'

const found: FoundIntent = {
  ...{ key: 0, name: 'Lost card', words: [], count: 3, share: 0.1, sentiment: 0, answered: null },
  ...{ examples: ['I lost my card', 'card is lost'], left: new Set(['card is lost']), acceptedAs: null },
}

/** Keeps what is posted. */
function recorder() {
  const posted: [string, unknown][] = []
  const api = {
    post: async (path: string, body: unknown) => {
      posted.push([path, body])
      return { intent: { id: 'int_new' } }
    },
  } as unknown as SiteApi
  return { api, posted }
}

it('a group becomes an intent that answers, without the examples that were left out', async () => {
  const { api, posted } = recorder()
  await accept(api, found, [])
  const examples = ['I lost my card']
  expect(chosenExamples(found)).toEqual(examples)
  expect(posted).toEqual([
    [
      '/intents',
      { name: 'Lost card', description: '', action: { do: 'answer' }, examples, origin: 'discovered' },
    ],
  ])
})

it('a group of the name of an intent adds to it, whatever the capitals', async () => {
  const { api, posted } = recorder()
  await accept(api, { ...found, name: ' lost Card' }, [{ id: 'int_1', name: 'Lost card' } as Intent])
  expect(posted).toEqual([
    ['/intents/int_1/examples', { examples: ['I lost my card'], origin: 'discovered' }],
  ])
})
