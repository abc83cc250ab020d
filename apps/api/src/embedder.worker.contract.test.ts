import { serveEmbedder } from '@baton/knowledge/testing/concept-embedder'
import { expect, test } from 'vitest'
import { answerOf } from './testing/answer-of.ts'
import { openWorkerdHarness } from './testing/workerd-harness.ts'

test('in workerd too, an embedder over HTTP finds what is said in other words, and words alone do when it fails', async () => {
  const embedder = await serveEmbedder()
  const texts = { BATON_EMBEDDER: embedder.url, BATON_EMBEDDER_MODEL: 'concepts', BATON_EMBEDDER_KEY: 'own' }
  const harness = await openWorkerdHarness({ texts })
  try {
    const admin = await harness.agent('admin')
    for (const [title, markdown] of [
      ['Wholesale', 'Prices for shops are in the partner catalogue.'],
      ['Boots', 'Wax your boots every month.'],
    ] as const) {
      const params = { articleId: title }
      await answerOf('putArticle', await admin.call('putArticle', { params, body: { title, markdown } }))
    }
    const found = async (text: string) => {
      const query = { text, audience: 'public' }
      const { hits } = await answerOf('searchKnowledge', await admin.call('searchKnowledge', { query }))
      return hits.map(({ passage }) => passage.title)
    }
    await expect.poll(() => found('Who is your supplier?'), { timeout: 20_000 }).toEqual(['Wholesale'])
    expect(embedder.headers().authorization).toBe('Bearer own')
    embedder.fault = { status: 503 }
    expect(await found('Who is your supplier?')).toEqual([])
    expect(await found('How often do I wax my boots?')).toEqual(['Boots'])
  } finally {
    await harness.close()
    await embedder.close()
  }
})
