import { ArticleId, type Audience } from '@baton/contracts'
import { listUnreadChunks, readVectors, removeArticle, type SiteStore, startLeaving } from '@baton/store'
import { openMemorySite } from '@baton/store/node'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { ingestDocuments } from './ingest-documents.ts'
import { parser } from './parse.ts'
import { search } from './search.ts'
import { type EmbedderServer, type Fault, serveEmbedder } from './vectors/testing/concept-embedder.ts'
import { type HttpEmbedderOptions, httpEmbedder, type SiteVectors, Vectors } from './vectors.ts'

let site: SiteStore
let server: EmbedderServer
const open: SiteVectors[] = []
const faults: string[] = []

beforeEach(async () => {
  site = openMemorySite()
  server = await serveEmbedder()
  faults.length = 0
})
afterEach(async () => {
  for (const one of open.splice(0)) one.close()
  site.close()
  await server.close()
})

function installation(options: Partial<HttpEmbedderOptions> = {}, maxBytes?: number): Vectors {
  const embedder = httpEmbedder({ url: server.url, model: 'concepts', ...options })
  return new Vectors({
    embedder,
    maxBytes,
    questionTimeoutMs: 300,
    onFault: (message) => faults.push(message),
  })
}

function vectorsOf(options: Partial<HttpEmbedderOptions> = {}): SiteVectors {
  const made = installation(options).of(site)
  open.push(made)
  return made
}

async function take(
  ...rows: { id: string; title: string; text: string; lang?: string; audience?: string }[]
) {
  const lines = rows.map((row) => JSON.stringify({ lang: 'en', ...row })).join('\n')
  const bytes = new TextEncoder().encode(lines)
  const items = await parser.parseFile({ path: 'k.jsonl', from: 'k.jsonl', bytes })
  expect((await ingestDocuments(site, items, { sourceName: 'help' })).errors).toEqual([])
}

const shop = [
  { id: 'returns', title: 'Refunds', text: 'Reimbursed purchases appear on your card after 14 days.' },
  { id: 'delivery', title: 'Delivery', text: 'A courier comes to Spain in four days.' },
  { id: 'account', title: 'Locked out', text: 'Choose new credentials on the sign-in page.' },
  { id: 'sizes', title: 'Boot sizes', text: 'Measure your foot in the evening.' },
]
const PARAPHRASE = 'Can I get my money back?'

async function find(
  vectors: SiteVectors | null,
  text: string,
  audience: Audience = 'public',
  language = 'en',
) {
  const vector = await vectors?.read(text)
  return search(site, { text, language, audience, vector })
}
const ids = async (...request: Parameters<typeof find>) =>
  (await find(...request)).map((passage) => passage.articleId)
const kept = (model = 'concepts') => readVectors(site, model, { after: 0, limit: 99 })

it('a question that shares no word with its article finds it by what it means, and not without', async () => {
  await take(...shop)
  const vectors = vectorsOf()
  await vectors.fill()
  expect(await ids(null, PARAPHRASE)).toEqual([])
  expect((await ids(vectors, PARAPHRASE))[0]).toBe('returns')
  const [first] = await find(vectors, PARAPHRASE)
  expect(first).toMatchObject({ coverage: 0 })
  expect(first?.lead).toBeGreaterThan(0.3)
})

it('what words find stays first where the meaning agrees, and stays found where it does not', async () => {
  await take(...shop)
  const vectors = vectorsOf()
  await vectors.fill()
  expect((await ids(vectors, 'Courier delivery to Spain'))[0]).toBe('delivery')
  expect(await ids(vectors, 'Boot money')).toEqual(expect.arrayContaining(['sizes', 'returns']))
})

it('nothing is near a question about something else', async () => {
  await take(...shop)
  const vectors = vectorsOf()
  await vectors.fill()
  expect(await ids(vectors, 'What does your supplier charge?')).toEqual([])
})

it('an internal article is near for agents only', async () => {
  await take(...shop, { id: 'margins', title: 'Money', text: 'Reimburse in full.', audience: 'internal' })
  const vectors = vectorsOf()
  await vectors.fill()
  expect(await ids(vectors, 'geld', 'public')).not.toContain('margins')
  expect(await ids(vectors, 'geld', 'internal')).toContain('margins')
})

it('an article in another language is found by its meaning', async () => {
  await take(...shop)
  const vectors = vectorsOf()
  await vectors.fill()
  expect((await ids(vectors, 'Wie bekomme ich eine Erstattung?', 'public', 'de'))[0]).toBe('returns')
})

it('before there is a vector the embedder is not asked about questions', async () => {
  await take(...shop)
  const vectors = vectorsOf()
  expect(await vectors.read(PARAPHRASE)).toBeNull()
  expect(server.requests).toEqual([])
  await vectors.fill()
  expect((await ids(vectors, PARAPHRASE))[0]).toBe('returns')
})

it('a changed article is read anew, one that is gone is not found, and the others are left alone', async () => {
  await take(...shop)
  const vectors = vectorsOf()
  await vectors.fill()
  expect((await ids(vectors, PARAPHRASE))[0]).toBe('returns')
  server.requests.length = 0
  await take({ id: 'returns', title: 'Voucher', text: 'We only give vouchers.' })
  expect(await ids(vectors, PARAPHRASE)).toEqual([])
  await take({ id: 'sizes', title: 'Boot sizes', text: 'Money back if they pinch.' })
  server.requests.length = 0
  await vectors.fill()
  expect(server.requests.map(({ input }) => input.length)).toEqual([2])
  expect((await ids(vectors, 'refunded'))[0]).toBe('sizes')
})

it('a chunk that took the row of another is not found by what that one meant', async () => {
  await take(...shop.slice(1))
  await take({ id: 'returns', title: 'Refunds', text: 'After 14 days.' })
  const vectors = vectorsOf()
  await vectors.fill()
  expect((await ids(vectors, PARAPHRASE))[0]).toBe('returns')
  removeArticle(site, ArticleId.parse('returns'))
  await take({ id: 'voucher', title: 'Voucher', text: 'We only give vouchers.' })
  expect(await ids(vectors, PARAPHRASE)).toEqual([])
})

it('what is gone is let go of in memory too', async () => {
  await take(...shop)
  const vectors = vectorsOf()
  await vectors.fill()
  const held = async () =>
    (await vectors.read('tent'))?.nearest({ audience: 'public', languages: ['en'] }, 99).length
  expect(await held()).toBe(4)
  removeArticle(site, ArticleId.parse('sizes'))
  await vectors.fill()
  expect(await held()).toBe(3)
})

it('another model, or another prefix for passages, makes all vectors anew', async () => {
  await take(...shop)
  await vectorsOf().fill()
  const large = vectorsOf({ model: 'large' })
  expect(await large.read(PARAPHRASE)).toBeNull()
  await large.fill()
  expect(kept('concepts')).toEqual([])
  expect(kept('large').length).toBe(4)
  expect((await ids(large, PARAPHRASE))[0]).toBe('returns')
  const prefixed = vectorsOf({
    model: 'large',
    passagePrefix: 'passage: ',
    questionPrefix: 'query: ',
    key: 'k',
  })
  server.requests.length = 0
  await prefixed.fill()
  await prefixed.read('tent')
  expect(server.requests[0]?.input.every((text) => text.startsWith('passage: '))).toBe(true)
  expect(server.requests.at(-1)?.input).toEqual(['query: tent'])
  expect(server.headers()).toMatchObject({ authorization: 'Bearer k' })
})

it.each<[string, Fault]>([
  ['takes too long', 'silence'],
  ['fails', { status: 503 }],
  ['refuses', { status: 400 }],
  ['gives vectors of another length', 'wrong-dimension'],
  ['gives no JSON', { text: '<html>' }],
  ['gives no vectors', { text: '{"data":[{"embedding":[null,"1"]}]}' }],
  ['gives too many', { text: '{"data":[{"embedding":[1]},{"embedding":[1]}]}' }],
  ['gives nothing but zeros', { text: '{"data":[{"embedding":[0,0,0]}]}' }],
])('an embedder that %s leaves what words find', async (_, fault) => {
  await take(...shop)
  const vectors = vectorsOf()
  await vectors.fill()
  server.fault = fault
  expect(await ids(vectors, 'Courier to Spain')).toEqual(['delivery'])
  expect(await ids(vectors, PARAPHRASE)).toEqual([])
  expect(faults.length).toBe(1)
})

it('an embedder that nobody can reach leaves what words find, says so once, and is left alone for a while', async () => {
  await take(...shop)
  const vectors = vectorsOf()
  await vectors.fill()
  server.fault = { status: 500 }
  await vectors.read(PARAPHRASE)
  server.requests.length = 0
  expect(await vectors.read(PARAPHRASE)).toBeNull()
  expect(server.requests).toEqual([])
  await server.close()
  const vectorsOfAll = installation()
  for (const other of [vectorsOfAll.of(site), vectorsOfAll.of(site)]) {
    open.push(other)
    expect(await ids(other, 'Courier to Spain')).toEqual(['delivery'])
  }
  expect(faults).toEqual([
    'The embedder answered with status 500.',
    expect.stringContaining('cannot be reached or talks no JSON'),
  ])
})

it('vectors of another length under the same name are refused, and the old ones stay', async () => {
  await take(...shop)
  await vectorsOf().fill()
  server.fault = 'wrong-dimension'
  await take({ id: 'new', title: 'New', text: 'Something else.' })
  await vectorsOf().fill()
  expect(kept().length).toBe(4)
  expect(faults[0]).toContain('3 values a vector, wanted 16')
})

it('a text that is too long for the embedder is cut; the others go in whole', async () => {
  server.maxLength = 120
  await take(...shop, { id: 'long', title: 'Long', text: 'A tent for one. '.repeat(12) })
  await vectorsOf().fill()
  expect(kept().length).toBe(5)
  expect(faults).toEqual([])
})

it('vectors are made in steps, however many there are, and only once for two that ask', async () => {
  await take(
    ...Array.from({ length: 40 }, (_, n) => ({ id: `a${n}`, title: `Tent ${n}`, text: 'One tent.' })),
  )
  const vectors = vectorsOf()
  await Promise.all([vectors.fill(), vectors.fill()])
  expect(server.requests.map(({ input }) => input.length)).toEqual([16, 16, 8])
  expect(listUnreadChunks(site, 'concepts', { after: 0, limit: 1 }).chunks).toEqual([])
})

it('a site that is closed or moves is left alone', async () => {
  await take(...shop)
  const vectors = vectorsOf()
  const filling = vectors.fill()
  startLeaving(site, { until: null })
  await filling
  expect(kept()).toEqual([])
  const closed = openMemorySite()
  const left = installation().of(closed)
  left.close()
  closed.close()
  await left.fill()
  expect(await left.read(PARAPHRASE)).toBeNull()
  expect(faults).toEqual([])
})

it('together sites hold no more memory than they may: who was asked longest ago reads it again', async () => {
  await take(...shop)
  const vectors = installation({}, 100_000)
  const [one, other] = [vectors.of(site), vectors.of(site)]
  open.push(one, other)
  await one.fill()
  await ids(one, PARAPHRASE)
  expect(one.bytes).toBe(65_536)
  await ids(other, PARAPHRASE)
  expect([one.bytes, other.bytes]).toEqual([0, 65_536])
  expect((await ids(one, PARAPHRASE))[0]).toBe('returns')
  expect([one.bytes, other.bytes]).toEqual([65_536, 0])
})

it('a question whose visitor has left rejects with the reason', async () => {
  await take(...shop)
  const vectors = vectorsOf()
  await vectors.fill()
  await expect(vectors.read(PARAPHRASE, AbortSignal.abort(new Error('left')))).rejects.toThrowError('left')
  expect(faults).toEqual([])
})
