import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { parsePage } from './parse-page.ts'
import { parseSitemap } from './parse-sitemap.ts'

const url = 'https://shop.example/help/returns'
const bytes = (text: string) => new TextEncoder().encode(text)
const page = (html: string, contentType = 'text/html') => parsePage({ url, contentType, bytes: bytes(html) })

it('a page is an article at its own address, or at the one that it names on the same origin', async () => {
  const canonical = (href: string) => page(`<link rel="canonical" href="${href}"><main><p>Text`)
  expect((await page('<title>Returns</title><p>Text')).items[0]).toMatchObject({
    id: url,
    url,
    title: 'Returns',
  })
  expect(await canonical('/help/x')).toMatchObject({
    canonical: 'https://shop.example/help/x',
    items: [{ id: 'https://shop.example/help/x', url: 'https://shop.example/help/x' }],
  })
  expect(await canonical('https://other.example/x')).toMatchObject({
    canonical: null,
    items: [{ id: url, url }],
  })
})

it('links are absolute, each once, without what asks not to be followed', async () => {
  const { links } = await page(
    '<base href="/docs/"><a href="a#x">A</a><a href="a">A</a><a href="javascript:x">J</a><a rel="nofollow" href="b">B</a><a href="mailto:a@b.example">M</a><a href="https://other.example/c">C</a>',
  )
  expect(links).toEqual(['https://shop.example/docs/a', 'https://other.example/c'])
  expect(await page('<meta name="robots" content="noindex, nofollow"><a href="a">A</a>')).toMatchObject({
    noIndex: true,
    links: [],
  })
})

it('lists of nothing but links are menus where nothing marks the main part', async () => {
  const menu = `<ul>${'<li><a href="x">Another page</a></li>'.repeat(5)}</ul>`
  const text = '<p>Send it back within 60 days.</p>'
  const blocksOf = async (html: string) => {
    const [item] = (await page(html)).items
    return item?.kind === 'document' ? item.blocks.map((block) => block.kind) : item
  }
  expect(await blocksOf(`<body>${menu}${text}`)).toEqual(['paragraph'])
  expect(await blocksOf(`<body><main>${menu}${text}</main>`)).toEqual(['list', 'paragraph'])
})

it('the header, then the page itself, tells the encoding', async () => {
  const latin = (head: string) => new Uint8Array([...bytes(`${head}<p>caf`), 0xe9])
  const read = (contentType: string, content: Uint8Array) => parsePage({ url, contentType, bytes: content })
  const café = { items: [{ blocks: [{ text: 'café' }] }] }
  expect(await read('text/html; charset=ISO-8859-1', latin(''))).toMatchObject(café)
  expect(await read('text/html', latin('<meta charset="iso-8859-1">'))).toMatchObject(café)
  expect(await read('text/html', latin(''))).toMatchObject(café)
  expect(await read('text/html', bytes('<p>café'))).toMatchObject(café)
})

it('other files are read as what they are', async () => {
  expect((await page('# Title\n\nText', 'text/markdown')).items).toMatchObject([{ title: 'Title', id: url }])
  expect((await page('x', 'image/png')).items).toMatchObject([
    { kind: 'error', message: `${url} is image/png; wanted a web page.` },
  ])
})

it('an address that is too long for an id gets one that fits, always the same', async () => {
  const long = `https://shop.example/${'a'.repeat(400)}`
  const read = async () =>
    (await parsePage({ url: long, contentType: 'text/html', bytes: bytes('<p>x') })).items[0]
  const item = await read()
  expect(item?.kind === 'document' && item.id.length).toBe(300)
  expect(await read()).toEqual(item)
})

it('sitemaps list pages or further sitemaps, packed or not', () => {
  const parse = (text: string, pack = false) =>
    parseSitemap({ url: 'https://a.example/sitemap.xml', bytes: pack ? gzipSync(text) : bytes(text) })
  const list =
    '<urlset><url><loc> /a?x=1&amp;y=2#z </loc><lastmod>2026-11-02</lastmod></url><url><loc>ftp://a/</loc></url></urlset>'
  const pages = [{ url: 'https://a.example/a?x=1&y=2', modifiedAt: Date.UTC(2026, 10, 2) }]
  expect(parse(list)).toEqual({ pages, sitemaps: [] })
  expect(parse(list, true)).toEqual({ pages, sitemaps: [] })
  expect(parse('<sitemapindex><sitemap><loc><![CDATA[/b.xml]]></loc></sitemap></sitemapindex>')).toEqual({
    pages: [],
    sitemaps: ['https://a.example/b.xml'],
  })
  expect(parse('<html>')).toBeNull()
  expect(parse('\x1f\x8bnot gzip')).toBeNull()
})
