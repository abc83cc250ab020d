import { type SiteStore, updateSettings } from '@baton/store'
import { openMemorySite } from '@baton/store/node'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ingestDocuments } from './ingest-documents.ts'
import { parser } from './parse.ts'
import { search } from './search.ts'

let site: SiteStore

beforeEach(() => {
  site = openMemorySite()
})
afterEach(() => site.close())

type Row = {
  id: string
  title: string
  text: string
  lang?: string
  audience?: string
  tags?: string[]
  validFrom?: string
  validUntil?: string
}

async function take(...rows: Row[]) {
  const lines = rows.map((row) => JSON.stringify({ lang: 'en', ...row })).join('\n')
  const bytes = new TextEncoder().encode(lines)
  const items = await parser.parseFile({ path: 'k.jsonl', from: 'k.jsonl', bytes })
  const result = await ingestDocuments(site, items, { sourceName: 'help' })
  expect(result.errors).toEqual([])
}

const find = (text: string, language = 'en', audience: 'public' | 'internal' = 'public') =>
  search(site, { text, language, audience })
const ids = (...request: Parameters<typeof find>) => find(...request).map((passage) => passage.articleId)

const shop: Row[] = [
  { id: 'returns', title: 'Returns', text: 'Send back a tent within 60 days for a refund.' },
  { id: 'delivery', title: 'Delivery', text: 'We deliver to Spain in four days, by courier.' },
  { id: 'warranty', title: 'Warranty', text: 'Tents have five years of warranty against leaks.' },
  { id: 'stoves', title: 'Stoves', text: 'A stove that was lit cannot be sent back.' },
  { id: 'sizes', title: 'Boot sizes', text: 'Measure your foot in the evening.' },
]

describe('search', () => {
  it('finds by inflected words, by title and by tag', async () => {
    await take(...shop, { id: 'member', title: 'Trail Club', text: 'Ten percent off.', tags: ['loyalty'] })
    expect(ids('How do I get my money refunded for tents?')[0]).toBe('returns')
    expect(ids('warranties')[0]).toBe('warranty')
    expect(ids('do you have a loyalty programme')[0]).toBe('member')
  })

  it('repairs a typo by the words of this site, and leaves numbers and known words alone', async () => {
    await take(...shop)
    expect(ids('waranty')[0]).toBe('warranty')
    expect(ids('delievry')[0]).toBe('delivery')
    expect(ids('61')).toEqual([])
    expect(find('waranty')[0]?.coverage).toBeLessThan(1)
  })

  it('a question of nothing but small words finds nothing, and neither does one about other things', async () => {
    await take(...shop)
    for (const text of ['how can I do that?', '', '???', '🏕️', 'quantum chromodynamics'])
      expect(find(text)).toEqual([])
  })

  it('signs of the query language are only signs', async () => {
    await take(...shop)
    for (const text of [
      '"tent',
      'tent* NEAR(refund)',
      'title:tent',
      'tent OR',
      "tent'); drop table chunk; --",
    ])
      expect(ids(text)).toContain('returns')
  })

  it('a long letter is searched by its rarest words', async () => {
    await take(...shop)
    expect(ids(`${'We have a tent, a very good one. '.repeat(200)}`)).toContain('returns')
    expect(() => find('слово '.repeat(2_000), 'ru')).not.toThrow()
  })

  it('for a letter more chunks are ranked than for a question', async () => {
    const words =
      'alder birch cedar dogwood elm fir ginkgo hazel ironwood juniper larch maple oak pine rowan spruce yew'
    await take(
      ...Array.from({ length: 100 }, (_, n) => ({ id: `${n}`, title: `Tree ${n}`, text: `${words} ${n}.` })),
    )
    const count = (text: string) =>
      search(site, { text, language: 'en', audience: 'public', limit: 200 }).length
    expect(count(words)).toBe(100)
    expect(count('alder birch')).toBe(90)
  })

  it('no article takes more than three of six places', async () => {
    const section = (n: number) => `## Tent ${n}\n\n${Array(200).fill('tent').join(' ')} ${n}.`
    const item = await parser.parseWritten({
      id: 'big',
      kind: 'page',
      validFrom: null,
      validUntil: null,
      title: 'Tents',
      format: 'markdown',
      content: [1, 2, 3, 4, 5].map(section).join('\n\n'),
      language: 'en',
    })
    await ingestDocuments(site, [item], { sourceName: 'big' })
    await take(...shop)
    const found = ids('tent')
    expect(found.filter((id) => id === 'big')).toHaveLength(3)
    expect(found).toContain('returns')
    expect(search(site, { text: 'tent', language: 'en', audience: 'public', limit: 2 })).toHaveLength(2)
  })

  it('a page that repeats another does not take its place beside it', async () => {
    const text =
      'Send back a tent within sixty days, unused and in its own bag, for the whole price that you paid.'
    await take(
      { id: 'a', title: 'Returns of tents', text },
      { id: 'b', title: 'Returns of tents', text: `${text} ` },
      { id: 'c', title: 'Exchanges', text: 'Tents are exchanged within a week, and their bags too.' },
    )
    expect(ids('returns of tents')).toEqual(['a', 'c', 'b'])
  })
})

describe('coverage', () => {
  it('is 1 when all that was asked about is named, and falls with what is missing, most for rare words', async () => {
    await take(...shop)
    const coverage = (text: string) => find(text)[0]?.coverage ?? 0
    expect(coverage('refund for a tent?')).toBe(1)
    expect(coverage('refund for a tent with zebra stripes?')).toBeLessThan(0.6)
    expect(coverage('tents and zebras')).toBeLessThan(0.5)
  })

  it('counts words of headings and title', async () => {
    await take(...shop)
    expect(find('boot sizes in the evening')[0]).toMatchObject({ articleId: 'sizes', coverage: 1 })
  })

  it('means the same where words are compounded or not separated', async () => {
    await take(
      {
        id: 'de',
        title: 'Rückgabe',
        text: 'Zelte können Sie innerhalb der Frist von 60 Tagen zurückgeben.',
        lang: 'de',
      },
      { id: 'de2', title: 'Lieferung', text: 'Wir liefern mit dem Kurier nach Spanien.', lang: 'de' },
      { id: 'ja', title: '返品', text: 'テントは六十日以内に返品できます。', lang: 'ja' },
      { id: 'ja2', title: '配送', text: '送料はスペインまで七ユーロです。', lang: 'ja' },
    )
    expect(find('Rückgabefrist für ein Zelt', 'de')[0]).toMatchObject({ articleId: 'de' })
    expect(find('Rückgabefrist für ein Zelt', 'de')[0]?.coverage).toBeGreaterThan(0.6)
    expect(find('テントを返品できますか', 'ja')[0]).toMatchObject({ articleId: 'ja', coverage: 1 })
    expect(find('犬を連れて行けますか', 'ja')[0]?.coverage ?? 0).toBeLessThan(0.4)
  })
})

describe('who may read what', () => {
  it('internal articles are in no public search, by their words, their title or their typo', async () => {
    await take(...shop, {
      id: 'margins',
      title: 'Internal margins',
      text: 'We earn on a zorblat tent.',
      audience: 'internal',
    })
    for (const text of ['internal margins', 'zorblat', 'zorblit tent', 'what do you earn on a tent'])
      expect(ids(text)).not.toContain('margins')
    expect(ids('zorblat', 'en', 'internal')).toEqual(['margins'])
    expect(ids('tent', 'en', 'internal')).toEqual(expect.arrayContaining(['margins', 'returns']))
  })

  it('what internal articles say does not change the ranking of a public search', async () => {
    await take(...shop)
    const before = find('tent refund').map(({ articleId, coverage }) => ({ articleId, coverage }))
    await take({ id: 'secret', title: 'Refund', text: 'Refund the tent, refund it.', audience: 'internal' })
    expect(find('tent refund').map(({ articleId, coverage }) => ({ articleId, coverage }))).toEqual(before)
  })
})

describe('languages', () => {
  const both: Row[] = [
    ...shop,
    {
      id: 'es-devoluciones',
      title: 'Devoluciones',
      text: 'Puede devolver una tienda en 60 días.',
      lang: 'es',
    },
    { id: 'es-paypal', title: 'Pagos', text: 'Aceptamos PayPal y tarjetas.', lang: 'es' },
  ]

  it("prefers articles in the question's language", async () => {
    await take(...both, { id: 'paypal', title: 'Payment', text: 'We take PayPal and cards.' })
    expect(ids('PayPal', 'es')).toEqual(['es-paypal'])
    expect(ids('PayPal', 'en')).toEqual(['paypal'])
  })

  it('falls back to other languages when its own says too little', async () => {
    await take(...both)
    expect(ids('PayPal', 'en')).toEqual(['es-paypal'])
    expect(ids('PayPal', 'fr')).toEqual(['es-paypal'])
  })

  it('a question whose language was told wrongly still finds its articles', async () => {
    await take(...both, {
      id: 'es-leaks',
      title: 'Marcas',
      text: 'Leaks es una marca de tiendas.',
      lang: 'es',
    })
    expect(ids('warranty against leaks', 'es').slice(0, 2)).toEqual(['warranty', 'es-leaks'])
    expect(ids('warranty against leaks', 'und')[0]).toBe('warranty')
  })

  it('regional tags meet their language', async () => {
    await take({ id: 'a', title: 'Tents', text: 'Light tents.', lang: 'en-gb' })
    expect(ids('tent', 'en-US')).toEqual(['a'])
  })
})

describe('synonyms of the site', () => {
  it('find each other, a little behind the word itself, and whole phrases only as a whole', async () => {
    await take(
      ...shop,
      { id: 'parcels', title: 'Parcels', text: 'Follow your parcel with its number.' },
      { id: 'cash', title: 'Cash', text: 'Money is taken at the desk.' },
    )
    expect(ids('consignment')).toEqual([])
    updateSettings(site, {
      synonyms: [
        ['parcel', 'consignment'],
        ['refund', 'money back'],
      ],
    })
    expect(ids('consignment')).toEqual(['parcels'])
    expect(find('consignment')[0]?.coverage).toBeCloseTo(0.9)
    expect(find('parcel')[0]?.coverage).toBe(1)
    expect(ids('can I have my money back')).toContain('returns')
    expect(ids('refund')[0]).toBe('returns')
  })
})

describe('filters', () => {
  const rows: Row[] = [
    {
      id: 'member',
      title: 'Returns for members',
      text: 'Send back in 90 days.',
      tags: ['Members', 'returns'],
    },
    { id: 'guest', title: 'Returns for guests', text: 'Send back in 30 days.', tags: ['returns'] },
  ]
  const within = (filter: { tags?: string[]; at?: number }) =>
    search(site, { text: 'returns', language: 'en', audience: 'public', limit: 1, filter }).map(
      ({ articleId }) => articleId,
    )

  it('only articles with all of the tags are looked at, whatever ranks above them', async () => {
    await take(...rows, ...shop)
    expect(within({ tags: ['members'] })).toEqual(['member'])
    expect(within({ tags: ['members', 'returns'] })).toEqual(['member'])
    expect(within({ tags: ['members', 'digital'] })).toEqual([])
    expect(within({ tags: ['member'] })).toEqual([])
  })

  it('an article is found only while it holds', async () => {
    const day = (text: string) => Date.parse(`${text}T12:00:00Z`)
    await take(
      { id: 'old', title: 'Returns', text: 'Within 30 days.', validUntil: '2026-01-31' },
      { id: 'new', title: 'Returns', text: 'Within 60 days.', validFrom: '2026-02-01' },
    )
    expect(within({ at: day('2026-01-31') })).toEqual(['old'])
    expect(within({ at: day('2026-02-01') })).toEqual(['new'])
  })
})
