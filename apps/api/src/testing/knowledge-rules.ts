import { afterAll, beforeAll, expect, test } from 'vitest'
import { answerOf, errorOf, refusalOf } from './answer-of.ts'
import type { HttpHarness } from './http-harness.ts'
import type { TestAgent } from './test-agent.ts'

const returns = {
  title: 'Returns',
  markdown:
    'You may send back an unused tent within **30 days** of delivery.\n\n## Costs\n\nPostage is on us.',
  tags: ['orders'],
}

/** What staff and programs may rely on about a site's knowledge, tried on a host. */
export function knowledgeRules(open: () => Promise<HttpHarness>): void {
  let harness: HttpHarness
  let admin: TestAgent
  let otherAdmin: TestAgent

  beforeAll(async () => {
    harness = await open()
    admin = await harness.agent('admin')
    otherAdmin = await harness.agent('admin', harness.other)
  })
  afterAll(() => harness?.close())

  const at = (articleId: string) => ({ params: { articleId: encodeURIComponent(articleId) } })
  const put = async (articleId: string, body: object = returns) =>
    (await answerOf('putArticle', await admin.call('putArticle', { ...at(articleId), body }))).article
  const read = async (articleId: string) =>
    answerOf('readArticle', await admin.call('readArticle', at(articleId)))
  const list = async (query: Record<string, string> = {}) =>
    answerOf('listArticles', await admin.call('listArticles', { query }))
  const search = async (text: string, audience = 'public', filter: Record<string, string> = {}) =>
    answerOf('searchKnowledge', await admin.call('searchKnowledge', { query: { text, audience, ...filter } }))
  const upload = async (path: string, body: string) =>
    answerOf('uploadFile', await admin.call('uploadFile', { query: { path }, body }))

  test('what is written is found at once, with the words that found it', async () => {
    await put('guides/returns')
    const { hits, reply } = await search('How many days do I have to return a tent?')
    expect(hits[0]?.passage).toMatchObject({ articleId: 'guides/returns', title: 'Returns' })
    const words = new Map(hits[0]?.words.map(({ word, places }) => [word, places]))
    expect(words.get('return')).toEqual(['title'])
    expect(words.get('tent')).toEqual(['text'])
    expect(reply.tier).toBe(1)
    expect(reply.citations[0]?.quote).toContain('within 30 days')
  })

  test('a text is kept to the letter and can be changed', async () => {
    await put('warranty', { ...returns, title: 'Warranty' })
    expect(await read('warranty')).toMatchObject({ markdown: returns.markdown, isWritten: true })
    const markdown = 'Tents are repaired for free for five years.'
    const { contentHash } = await put('warranty', { title: 'Warranty', markdown })
    expect(await read('warranty')).toMatchObject({ markdown, chunks: [{ text: markdown }] })
    expect((await put('warranty', { title: 'Warranty', markdown })).contentHash).toBe(contentHash)
  })

  test('a text that holds nothing to find is refused with the reason', async () => {
    const response = await admin.call('putArticle', {
      params: { articleId: 'empty' },
      body: { title: 'Empty', markdown: '\n\n---\n' },
    })
    expect(response.status).toBe(422)
    expect(await errorOf(response)).toMatchObject({
      code: 'article.refused',
      message: expect.stringContaining('no text'),
    })
    expect(await refusalOf(await admin.call('readArticle', { params: { articleId: 'empty' } }))).toBe(
      '404 article.not_found',
    )
  })

  test('an internal article answers agents and no visitor', async () => {
    const markdown = 'Refunds above 500 euros need the consent of the quartermaster.'
    await put('refund-limit', { title: 'Refund limit', markdown, audience: 'internal' })
    const question = 'Who must consent to large refunds?'
    expect(JSON.stringify((await search(question)).hits)).not.toContain('quartermaster')
    const [hit] = (await search(question, 'internal')).hits
    expect(hit).toMatchObject({ audience: 'internal', passage: { articleId: 'refund-limit' } })
  })

  test('an article is found within its dates and under its tags alone', async () => {
    const [validFrom, validUntil] = [2_000_000_000_000, 2_000_000_100_000]
    const markdown = 'Snowshoes are half price.'
    await put('snow', { title: 'Snowshoe offer', markdown, tags: ['sale', 'winter'], validFrom, validUntil })
    const found = async (filter: Record<string, string> = {}) => {
      const { hits } = await search('What do snowshoes cost?', 'internal', filter)
      return hits.filter(({ passage }) => passage.articleId === 'snow').length
    }
    const at = String(validFrom + 1)
    expect(await found()).toBe(0)
    expect(await found({ at })).toBe(1)
    expect(await found({ at, tags: 'winter, sale' })).toBe(1)
    expect(await found({ at, tags: 'sale,summer' })).toBe(0)
    expect(await found({ at: String(validUntil + 1) })).toBe(0)
  })

  test('a word that means the same finds the article, and the reason names it', async () => {
    await put('hammocks', { title: 'Hammocks', markdown: 'A hammock carries 150 kilograms.' })
    const ask = async () => {
      const { hits } = await search('How heavy may I be for a swingbed?')
      const hit = hits.find(({ passage }) => passage.articleId === 'hammocks')
      return hit?.words.find(({ word }) => word === 'swingbed')
    }
    expect(await ask()).toBeUndefined()
    const body = { synonyms: [['hammock', 'swingbed']] }
    await answerOf('updateSettings', await admin.call('updateSettings', { body }))
    expect(await ask()).toEqual({ word: 'swingbed', takenFor: 'hammocks', places: ['title', 'text'] })
  })

  test('an uploaded file becomes an article; one that cannot be read says why', async () => {
    expect(await upload('help/shipping.md', '# Shipping\n\nWe ship on weekdays before noon.')).toMatchObject({
      added: 1,
      errors: [],
    })
    expect((await read('help/shipping')).article.title).toBe('Shipping')
    const { added, errors } = await upload('photo.xyz', 'nothing')
    expect(added).toBe(0)
    expect(errors[0]?.message).toContain('photo.xyz')
  })

  test('an edited article keeps its edit until its file is uploaded again', async () => {
    const text = '# Opening hours\n\nThe shop opens at nine.\n\n## Sundays\n\nClosed.'
    await upload('hours.md', text)
    const { markdown, isWritten } = await read('hours')
    expect(isWritten).toBe(false)
    expect(markdown).toBe('The shop opens at nine.\n\n## Sundays\n\nClosed.')
    await put('hours', { title: 'Opening hours', markdown: markdown.replace('nine', 'ten') })
    expect(await read('hours')).toMatchObject({
      isWritten: true,
      chunks: [{ text: expect.stringContaining('opens at ten') }],
    })
    expect(await upload('hours.md', text)).toMatchObject({ changed: 1 })
    expect(await read('hours')).toMatchObject({
      isWritten: false,
      chunks: [{ text: expect.stringContaining('opens at nine') }],
    })
  })

  test('articles are listed by title in pages, filtered by source, audience and words', async () => {
    for (let n = 0; n < 55; n += 1) {
      const title = `${n % 2 ? 'Übergröße' : 'oversize'} ${String(n).padStart(2, '0')}`
      await put(`many-${n}`, { title, markdown: `Parcel number ${n} is long.` })
    }
    const first = await list({ text: 'OVERSIZE' })
    expect(first.articles.map(({ title }) => title)).toEqual(
      first.articles.map(({ title }) => title).toSorted(),
    )
    expect(first).toMatchObject({ total: 28, next: null })
    const pageOne = await list({ text: 'many' })
    expect([pageOne.articles.length, pageOne.total]).toEqual([50, 55])
    const pageTwo = await list({ text: 'many', after: pageOne.next ?? '' })
    expect(pageTwo).toMatchObject({ total: 55, next: null })
    const ids = [...pageOne.articles, ...pageTwo.articles].map(({ id }) => id)
    expect(new Set(ids).size).toBe(55)
    expect((await list({ text: 'übergröße 01' })).articles).toHaveLength(1)
    expect((await list({ audience: 'internal' })).articles.map(({ id }) => id)).toEqual(['refund-limit'])
    const { sources } = await answerOf('listSources', await admin.call('listSources'))
    const uploaded = sources.find(({ name }) => name === 'Uploaded files')
    expect((await list({ sourceId: uploaded?.id ?? '' })).total).toBe(uploaded?.articles)
  })

  test('articles that are old or about to end can be listed apart', async () => {
    const at = 1_800_000_000_000
    await put('sale', { title: 'Sale', markdown: 'Half price on red tents.', validUntil: at })
    expect((await read('sale')).article.validUntil).toBe(at)
    const ids = async (query: Record<string, string>) => (await list(query)).articles.map(({ id }) => id)
    expect(await ids({ endsBefore: String(at + 1) })).toEqual(['sale'])
    expect(await ids({ endsBefore: String(at) })).toEqual([])
    const { updatedAt } = (await read('sale')).article
    expect(await ids({ text: 'sale', oldBefore: String(updatedAt + 1), endsBefore: '1' })).toEqual(['sale'])
    expect(await ids({ text: 'sale', oldBefore: String(updatedAt) })).toEqual([])
  })

  test('a made-up page cursor does no harm', async () => {
    for (const after of ['x', '[]', '[1,2]', "'; drop table article; --"])
      expect((await admin.call('listArticles', { query: { after } })).status).toBe(200)
  })

  test('a removed article is found no more', async () => {
    await put('gone', { title: 'Gone', markdown: 'The zeppelin leaves at dawn.' })
    expect((await search('When does the zeppelin leave?')).hits).not.toEqual([])
    const remove = () => admin.call('removeArticle', { params: { articleId: 'gone' } })
    await answerOf('removeArticle', await remove())
    expect((await search('When does the zeppelin leave?')).hits).toEqual([])
    expect(await refusalOf(await remove())).toBe('404 article.not_found')
  })

  test('a program writes with an API key, which is shown once and can be ended', async () => {
    const { key, secret } = await answerOf(
      'createApiKey',
      await admin.call('createApiKey', { body: { name: 'CMS' } }),
    )
    const headers = { authorization: `Bearer ${secret}` }
    const params = { articleId: 'from-cms' }
    const body = { title: 'Tent pegs', markdown: 'Pegs are sold in bags of ten.' }
    const write = () => harness.call('putArticleByKey', { params, headers, body })
    expect((await answerOf('putArticleByKey', await write())).article.id).toBe('from-cms')
    const { keys } = await answerOf('listApiKeys', await admin.call('listApiKeys'))
    expect(keys.find(({ id }) => id === key.id)?.usedAt).not.toBeNull()
    expect(JSON.stringify(keys)).not.toContain(secret.split('.')[1])
    await answerOf('removeApiKey', await admin.call('removeApiKey', { params: { keyId: key.id } }))
    expect(await refusalOf(await write())).toBe('401 key.unknown')
  })

  test('a source on the web is listed, read again when asked, and removed with all it gave', async () => {
    const body = { url: 'https://shop.invalid/help', reach: 'below', maxPages: 10, refreshHours: null }
    const { sourceId } = await answerOf('addWebSource', await admin.call('addWebSource', { body }))
    const { sources } = await answerOf('listSources', await admin.call('listSources'))
    expect(sources.find(({ id }) => id === sourceId)).toMatchObject({
      name: body.url,
      web: body,
      articles: 0,
    })
    const params = { sourceId }
    await answerOf('refreshSource', await admin.call('refreshSource', { params }))
    await answerOf('removeSource', await admin.call('removeSource', { params }))
    for (const name of ['refreshSource', 'removeSource'] as const)
      expect(await refusalOf(await admin.call(name, { params }))).toBe('404 source.not_found')
    await put('lonely', { title: 'Lonely', markdown: 'The last unicorn grazes here.' })
    const written = await answerOf('listSources', await admin.call('listSources'))
    const own = written.sources.find(({ name }) => name === 'Written here')
    const gone = await admin.call('removeSource', { params: { sourceId: own?.id ?? '' } })
    expect((await answerOf('removeSource', gone)).articles).toBe(own?.articles)
    expect((await search('Where does the unicorn graze?')).hits).toEqual([])
  })

  test('only pages on the web can be a source on the web', async () => {
    for (const url of ['file:///etc/passwd', 'ftp://shop.invalid', 'help', 'javascript:alert(1)']) {
      const response = await admin.call('addWebSource', { body: { url, reach: 'page' } })
      expect(await refusalOf(response)).toBe('400 request.invalid')
    }
  })

  test('nothing of it has reached the other site', async () => {
    const { total } = await answerOf('listArticles', await otherAdmin.call('listArticles'))
    expect(total).toBe(0)
  })
}
